"""The subjects that responders put over their answers, in the languages of their products.

Microsoft's and Google's are those of the products' own translations; the rest is what ticket
systems, Domino, GroupWise, Sieve front ends and people choose for a notice.
"""

from __future__ import annotations

# Exchange and Outlook since 2010, in the language of the mailbox; it stands before the subject.
AUTOMATIC = (
    # en
    "automatic reply", "auto reply", "auto-reply", "autoreply", "auto response", "auto-response",
    "autoresponse", "autorespons", "auto responder", "auto-responder", "autoresponder",
    "automatic response", "automated response", "automated reply", "automatic answer",
    "automatic email reply", "[auto-reply]", "[auto reply]", "[autoreply]", "(auto-reply)",
    # de
    "automatische antwort", "automatische rückantwort", "automatische rückmeldung",
    "autom. antwort", "auto-antwort", "autoantwort", "automatische eingangsbestätigung",
    "automatische nachricht", "automatische e-mail",
    # fr, es, it, pt, ca, ro
    "réponse automatique", "reponse automatique", "[réponse automatique]", "respuesta automática",
    "respuesta automatica", "autorespuesta", "contestación automática", "risposta automatica",
    "risposta automatizzata", "resposta automática", "resposta automatica", "resposta automàtica",
    "răspuns automat", "raspuns automat",
    # nl, sv, da, nb, fi, is, et, lv, lt
    "automatisch antwoord", "automatisch bericht", "automatische reactie",
    "automatische beantwoord", "autosvar", "automatiskt svar", "automatsvar", "auto-svar",
    "automatisk svar", "automatisk besvarelse", "automaattinen vastaus", "automaattivastaus",
    "sjálfvirkt svar", "automaatvastus", "automaatne vastus", "automātiska atbilde",
    "automātiskā atbilde", "automatinis atsakymas",
    # pl, cs, sk, hu, sl, hr, bg, ru, uk, el, tr
    "odpowiedź automatyczna", "automatyczna odpowiedź", "autoodpowiedź", "[automatyczna odpowied",
    "automatická odpověď", "automatická odpoveď", "automatická odezva", "autom. odpověď",
    "automatikus válasz", "samodejni odgovor", "automatski odgovor", "automatický odpoveď",
    "автоматичен отговор", "автоматический ответ", "автоответ", "автовідповідь",
    "автоматична відповідь", "αυτόματη απάντηση", "otomatik yanıt", "otomatik cevap",
    # ja, zh, ko, th, vi, id, he, ar
    "自動応答", "自動返信", "【自動返信】", "[自動返信]", "【自動応答】", "自动答复", "自动回复",
    "自動回覆", "自動答覆", "자동 회신", "자동회신", "자동 응답", "ตอบกลับอัตโนมัติ",
    "trả lời tự động", "balasan otomatis", "jawapan automatik", "תשובה אוטומטית", "מענה אוטומטי",
    "رد تلقائي",
)  # fmt: skip
AUTOMATIC_ENDS = (
    "(automatic response)", "(auto-reply)", "(autoreply)", "(auto reply)", "(automatic reply)",
    "(automatische antwort)", "[autoreply]", "[auto-reply]", "autoreply", "(réponse automatique)",
    "(respuesta automática)", "(autosvar)", "(risposta automatica)",
)  # fmt: skip

# Over a notice of absence: Exchange before 2010, Domino, GroupWise, webmail, and people's own.
AWAY = (
    # en
    "out of office message", "out of office notification", "out of office notice",
    "out of office reply", "out of office response", "out of the office message",
    "currently out of the office", "currently out of office", "i am out of the office",
    "i'm out of the office", "i am out of office", "i'm out of office", "away from office",
    "on annual leave", "on maternity leave", "on parental leave", "on paternity leave",
    "on sick leave", "away till", "away through", "away from", "back on", "back in", "off until",
    "off till", "on holidays", "is away", "is out", "is on leave", "is on vacation", "away on",
    "gone fishing", "we are closed", "we're closed", "closed until", "closed from", "closed on",
    "will be out", "not in the office", "out of office", "out of the office", "out-of-office",
    "ooo:", "ooo ", "[ooo]", "(ooo)", "auto:", "vacation:", "vacation notice", "vacation message",
    "vacation reply", "vacation auto", "away from my mail", "away from the office",
    "away from my desk", "away message", "away notice", "away:", "away until", "i'm out of",
    "i am out of", "i'm away", "i am away", "i am currently out", "i'm on vacation",
    "i am on vacation", "i'm on leave", "i am on leave", "on vacation", "on holiday", "on leave",
    "annual leave", "leave intimation", "out of station",
    "on pto", "maternity leave", "paternity leave", "parental leave",
    "on maternity", "on parental", "office closed", "office closure", "holiday closure",
    "closed for", "absence notice", "currently away", "currently out", "travelling", "traveling",
    # de
    "abwesenheitsnotiz", "außer haus bis", "ich bin im urlaub", "urlaubsvertretung",
    "nicht im büro", "kanzlei geschlossen", "büro geschlossen", "zurzeit nicht erreichbar",
    "derzeit nicht erreichbar", "nicht da", "bin weg", "nicht besetzt", "geschlossen",
    "betriebsruhe", "im sabbatical", "verreist", "abwesenheitsmeldung", "abwesenheitsnachricht",
    "abwesenheitsbenachricht", "abwesend", "abwesenheit", "abwesenheitsassistent", "urlaub",
    "urlaubsbedingt", "im urlaub", "in urlaub", "ferien", "ferienabwesenheit", "nicht im haus",
    "außer haus", "ausser haus", "elternzeit", "in elternzeit", "mutterschutz", "betriebsferien",
    "betriebsurlaub", "nicht erreichbar", "ich bin nicht im", "ich bin derzeit nicht",
    "ich bin zur zeit nicht", "dienstreise",
    # fr
    "absence du bureau", "absence temporaire", "je suis en vacances", "absence pour congés",
    "message automatique d'absence", "fermé", "fermeture", "pas là", "pas au bureau",
    "absent du bureau", "absente du bureau", "absent", "absence", "en congé", "congés",
    "je suis absent", "je suis en congé", "message d'absence", "notification d'absence",
    "hors du bureau", "hors bureau", "en vacances", "en déplacement", "fermeture annuelle",
    "congé maternité", "congé de maternité", "indisponible",
    # es
    "fuera de la oficina", "ausente de la oficina", "ausencia de la oficina", "aviso de ausencia",
    "respuesta de ausencia", "cerrado", "cerrados", "cierre", "de viaje", "de baja",
    "fuera de oficina", "ausente", "ausencia", "vacaciones", "de vacaciones",
    "estoy de vacaciones", "estoy fuera", "mensaje de ausencia",
    # it
    "fuori sede", "assente dall'ufficio", "fuori ufficio per ferie", "avviso di assenza", "chiuso",
    "chiusi", "in viaggio", "in trasferta", "fuori ufficio", "in ferie", "ferie", "assente",
    "assenza", "chiusura", "messaggio di assenza", "sono in ferie", "sono fuori",
    # pt
    "ausência", "encerrado", "encerramento", "fechado", "em viagem", "de folga", "recesso",
    "fora do escritório", "ausente do escritório", "ausência do escritório",
    "mensagem de ausência", "férias coletivas", "fora do escritorio", "férias", "de férias",
    "em férias", "ausencia temporária",
    # nl
    "afwezigheid", "tijdelijk afwezig", "afwezigheidsbericht", "afwezigheidsmelding",
    "ik ben op vakantie", "ik ben met vakantie", "ik ben met verlof", "gesloten", "uit de running",
    "er even niet", "niet bereikbaar", "afwezig", "niet aanwezig", "niet op kantoor", "vakantie",
    "op vakantie", "met vakantie", "met verlof", "verlof", "buiten kantoor", "ik ben afwezig",
    "ik ben op",
    # sv
    "frånvaro", "frånvaromeddelande", "jag är på semester", "har semester", "på tjänsteresa",
    "jag är ledig", "stängt", "bortrest", "tjänstledig", "borta", "frånvarande", "semester",
    "på semester", "inte på kontoret", "ej på kontoret", "föräldraledig", "är inte på kontoret",
    "ledig", "utanför kontoret", "borta från kontoret",
    # da, nb
    "ikke til stede", "jeg er ikke på kontoret", "jeg holder ferie", "på barselsorlov",
    "feriestengt", "er ikke på kontoret", "autosvar ferie", "lukket", "julelukket", "stengt",
    "bortrejst", "er væk", "er borte", "ikke tilstede", "fraværende", "fravær", "på ferie",
    "ikke på kontoret", "fraværsmeddelelse", "fraværsmelding", "fraværsassistent", "barsel",
    "på barsel", "bortreist", "ute av kontoret", "borte fra kontoret", "foreldrepermisjon",
    "er på ferie", "jeg er på ferie", "holder ferie", "ferielukket",
    # fi
    "poissa", "poissa toimistolta", "en ole tavoitettavissa", "olen vuosilomalla", "loma",
    "suljettu", "kiinni", "reissussa", "matkoilla", "poissaolo", "lomalla", "lomailen",
    "olen lomalla", "en ole toimistolla", "olen poissa", "vuosilomalla", "kesälomalla",
    "ei paikalla", "poissaoloviesti", "poissaoloilmoitus", "vanhempainvapaalla",
    # pl
    "nieobecność", "nieobecność w biurze", "jestem nieobecny", "jestem nieobecna",
    "jestem na urlopie", "jestem poza biurem", "informacja o nieobecności", "nieczynne",
    "nie ma mnie", "zamknięte", "nieobecny", "nieobecna", "poza biurem", "urlop", "na urlopie",
    "jestem na", "jestem poza", "jestem nieobecn", "poza pracą",
    # cs, sk
    "nepřítomnost", "jsem na dovolené", "jsem mimo kancelář", "nejsem v kanceláři",
    "oznámení o nepřítomnosti", "nepřítomnost v kanceláři", "mimo kancelář do", "zavřeno",
    "nejsem v", "na cestách", "nepřítomen", "nepřítomna", "mimo kancelář", "mimo kancelar",
    "dovolená", "na dovolené", "dovolena", "mimo kanceláriu", "neprítomnosť", "dovolenka",
    # ja, zh, ko
    "不在", "【不在", "休暇", "休業", "夏季休業", "年末年始", "出張", "【休業", "【休暇",
    "ただいま不在", "不在のお知らせ", "外出", "休假", "不在办公室", "外出中", "부재중", "부재 중",
    "휴가",
    # others
    "вне офиса", "нет на работе", "отсутствую", "в отпуске", "отпуск", "поза офісом",
    "házon kívül", "szabadságon", "távollét", "ofis dışında", "izinde", "în afara biroului",
    "concediu", "odsoten", "odsotna", "odsotnost", "izvan ureda", "na godišnjem", "odsutan",
    "odsutna", "atvaļinājum", "prombūtn", "nesu biure", "atostog", "kontorist väljas", "puhkus",
    "εκτός γραφείου", "απουσία", "fora de l'oficina",
)  # fmt: skip

# Over the acknowledgement of a shared mailbox, a ticket system or a web form.
RECEIVED = (
    "thank you for your", "thanks for your", "thank you for writing", "thanks for writing",
    "thank you for applying", "your application", "ricevuta", "ricevuto", "vi har mottatt",
    "vi har modtaget", "henvendelsen din", "mottatt", "modtaget", "mottaget", "ontvangen",
    "recibido", "recebida", "recebemos", "reçu", "vastaanotettu", "przyjęt", "przyjęliśmy",
    "přijato", "přijetí", "eingegangen", "erhalten", "message non lu", "unread", "received",
    "we received your", "we have received your", "we've received your", "we got your",
    "your request", "your enquiry", "your inquiry", "your message has been", "your message to",
    "your email to", "your email has been", "request received", "message received",
    "ticket received", "ticket created", "new ticket", "case created", "case received",
    "thank you for contacting", "thanks for contacting", "thank you for your email",
    "thank you for your enquiry", "thank you for your inquiry", "thank you for your message",
    "thanks for your email", "thanks for your message", "thanks for getting in touch",
    "thank you for getting in touch", "thank you for reaching out", "thanks for reaching out",
    "acknowledgement", "acknowledgment", "confirmation of receipt", "receipt confirmation",
    "support request", "[request received]", "[ticket", "[case", "ticket #", "case #",
    "eingangsbestätigung", "empfangsbestätigung", "ihre anfrage", "ihre nachricht", "ihre e-mail",
    "ihre mail", "ihr anliegen", "vielen dank für ihre", "danke für ihre", "wir haben ihre",
    "bestätigung ihrer", "bestätigung:", "anfrage erhalten", "accusé de réception",
    "accuse de reception", "votre demande", "votre message", "votre mail", "nous avons bien reçu",
    "nous avons reçu", "confirmation de réception", "merci pour votre", "acuse de recibo",
    "hemos recibido", "su solicitud", "su consulta", "su mensaje", "tu consulta", "tu solicitud",
    "confirmación de recepción", "gracias por contactar", "gracias por su", "abbiamo ricevuto",
    "conferma di ricezione", "conferma ricezione", "la sua richiesta", "la tua richiesta",
    "grazie per averci", "presa in carico", "il suo messaggio", "confirmação de receção",
    "confirmação de recebimento", "a sua mensagem", "o seu pedido", "seu contato",
    "sua solicitação", "aviso de receção", "obrigado por", "ontvangstbevestiging",
    "bevestiging van ontvangst", "wij hebben uw", "we hebben uw", "we hebben je", "uw bericht",
    "uw vraag", "uw aanvraag", "bedankt voor uw", "bedankt voor je", "bevestiging:",
    "mottagningsbekräftelse", "mottagningsbevis", "vi har mottagit", "vi har fått",
    "tack för ditt", "tack för din", "ditt ärende", "ärende", "bekräftelse", "kvittering for",
    "kvittering på", "tak for din", "din henvendelse", "takk for din", "mottaksbekreftelse",
    "bekreftelse på", "modtaget:", "vastaanottoilmoitus", "vahvistus", "viestisi on",
    "viestinne on", "olemme vastaanottaneet", "kiitos viestist", "kiitos yhteydenot", "tukipyyntö",
    "potwierdzenie otrzymania", "potwierdzenie odbioru", "otrzymaliśmy", "dziękujemy za",
    "zgłoszenie", "twoje zgłoszenie", "potvrzení o přijetí", "potvrzení přijetí", "obdrželi jsme",
    "přijali jsme", "váš požadavek", "děkujeme za", "potvrzení o doručení", "お問い合わせ",
    "お問合せ", "【受付", "受付完了", "自動配信", "受付のお知らせ", "メール受信",
)  # fmt: skip

# Over a notice that somebody has left or that a mailbox is closed.
LEFT = (
    "no longer with", "i have left", "i've left", "has left", "left the company", "no longer at",
    "no longer works", "no longer working", "change of email", "email address change",
    "new email address", "my new email", "address has changed", "mailbox closed",
    "mailbox no longer", "this mailbox is closed", "this mailbox has been", "this mailbox will",
    "email address no longer", "moved on",
    "nicht mehr im unternehmen", "nicht mehr bei", "ausgeschieden", "neue e-mail-adresse",
    "neue mailadresse", "neue adresse", "adressänderung", "geänderte e-mail",
    "postfach geschlossen", "postfach nicht mehr", "mitarbeiter ausgeschieden",
    "e-mail-adresse nicht mehr", "a quitté", "j'ai quitté", "départ de", "départ",
    "changement d'adresse", "nouvelle adresse", "adresse désactivée", "boîte fermée",
    "ya no trabaj", "cambio de correo", "nueva dirección", "cambio de dirección",
    "baja en la empresa", "non lavoro più", "non lavora più", "cambio indirizzo",
    "nuovo indirizzo", "casella dismessa", "casella disattivata", "deixou a empresa",
    "já não trabalh", "não trabalh", "novo endereço", "mudança de email", "mudança de e-mail",
    "uit dienst", "niet meer werkzaam", "nieuw e-mailadres", "slutat", "har slutat",
    "ny e-postadress", "ny mejladress", "jag har slutat", "stoppet", "fratrådt",
    "ny e-mailadresse", "ny mailadresse", "sluttet", "har sluttet", "ny e-postadresse",
    "ei enää palveluksessa", "siirtynyt", "osoite muuttunut", "uusi sähköpostiosoite",
    "już nie pracuj", "zmiana adresu", "nowy adres", "nie pracuj", "změna adresy", "nový e-mail",
    "již nepracuj", "už nepracuj", "ukončení pracovního", "退職", "【退職", "メールアドレス変更",
    "アドレス変更",
)  # fmt: skip
