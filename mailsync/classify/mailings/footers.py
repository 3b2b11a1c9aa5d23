"""What mail to many says in its own words: how to leave it, why it comes, that nobody answers."""

from __future__ import annotations

from mailsync.classify.marks.senders import hidden_recipients
from mailsync.classify.message.mail import WRITTEN, Mail
from mailsync.classify.rule import seen
from mailsync.classify.search.phrases import Phrases, Together, Words
from relance.core.inbound import Evidence

_TAIL = 2_500
_FOOTER = 0.4  # share of a text above which no footer stands
_LETTER = 200  # characters; mailings say more
_SENTENCES = 100
_HEAD = 1_000

_TOGETHER = Together()
_LEAVE = Phrases((
    "| abmelden", "abmelden |", "droit d'opposition", "afmelden kan", "częstotliwość powiadomień",
    "ustawieniach konta", "rather not get these", "i'll take you off", "avregistrera dig",
    "unsubscribe", "manage your subscription", "manage subscription", "manage preferences",
    "manage your preferences", "email preferences", "e-mail preferences", "update your preferences",
    "update preferences", "change your preferences", "communication preferences",
    "subscription preferences", "notification settings", "email settings", "opt out of",
    "opt-out of", "opt out here", "opt out by", "opt out at", "opt out any", "opt-out here",
    "no longer want these", "stop these emails", "stop these mails", "stop receiving these",
    "no longer wish to receive", "no longer want to receive",
    "turn off these", "turn off notifications", "adjust your notification",
    "vom newsletter abmelden", "newsletter abmelden", "newsletter abbestellen", "hier abmelden",
    "abmelden möchten", "abbestellen", "austragen", "keine e-mails mehr erhalten",
    "keine weiteren e-mails erhalten", "zukünftig keine e-mail", "künftig keine e-mail",
    "e-mail-einstellungen", "benachrichtigungseinstellungen",
    "se désabonner", "vous désabonner", "désabonnement", "désinscri", "désinscription",
    "ne souhaitez plus recevoir", "gérer vos préférences", "gérer mes préférences",
    "darse de baja", "darte de baja", "cancelar la suscripción", "cancelar suscripción",
    "no desea recibir", "no deseas recibir", "dejar de recibir", "gestionar preferencias",
    "preferencias de correo", "cancella l'iscrizione", "annulla l'iscrizione", "disiscri",
    "annullare l'iscrizione", "cancellarti", "cancellati", "non desideri più ricevere",
    "non vuoi più ricevere", "gestisci le preferenze", "cancelar a subscrição",
    "cancelar inscrição", "cancelar a inscrição", "descadastr", "deixar de receber",
    "não deseja receber", "não deseja mais receber", "não quiser receber", "gerir preferências",
    "afmelden", "uitschrijven", "abonnement opzeggen", "voorkeuren aanpassen",
    "avregistrera", "avsluta prenumeration", "avprenumerera", "avanmäl", "avbeställ",
    "hantera dina inställningar", "meld deg av", "avmeld", "meld av nyhetsbrev",
    "avslutt abonnement",
    "afmeld", "frameld", "peruuta tilaus", "peru tilaus", "peruuta uutiskirje", "lopeta tilaus",
    "wypisz", "zrezygnować z", "rezygnacja z", "zrezygnuj z", "anulować subskrypcję",
    "anuluj subskrypcję", "odhlásit", "odhlášení", "odhláste", "zrušit odběr", "odhlásenie",
    "leiratkoz", "dezabon", "aboneliğinizi iptal", "abonelikten çık", "отписаться", "відписатися",
    "配信停止", "配信を停止", "メールの停止", "登録解除", "購読を解除", "購読解除",
    "退订", "取消订阅",
    "取消訂閱", "수신거부", "수신 거부", "hủy đăng ký", "إلغاء الاشتراك", "להסרה",
), _TOGETHER)  # fmt: skip
_WHY = Phrases((
    "you are receiving this", "you're receiving this", "je krijgt deze", "je ontvangt deze",
    "you received this email because",
    "you received this message because", "you have received this email because",
    "you get this mail because", "you get this email because", "because you signed up",
    "because you subscribed", "because you are subscribed", "because you're subscribed",
    "this newsletter was sent",
    "you are subscribed to", "because you have an account",
    "because you registered", "you were sent this",
    "sie erhalten diese", "du erhältst diese", "sie bekommen diese", "du bekommst diese",
    "diese e-mail wurde an", "diese nachricht wurde an", "dieser newsletter wurde an",
    "sie haben diese e-mail erhalten, weil", "vous recevez ce", "vous recevez cet",
    "vous avez reçu ce", "vous avez reçu cet", "cet e-mail a été envoyé à",
    "cet email a été envoyé à", "ce message a été envoyé à", "ha recibido este",
    "has recibido este", "recibe este correo", "recibes este correo", "recibiste este",
    "está recibiendo este", "estás recibiendo este", "este correo fue enviado a",
    "este mensaje se envió a", "hai ricevuto questa", "ha ricevuto questa", "ricevi questa",
    "riceve questa", "stai ricevendo questa", "questa email è stata inviata",
    "questa e-mail è stata inviata", "está a receber este", "você está recebendo este",
    "você recebeu este", "recebeu este", "recebe este", "este e-mail foi enviado para",
    "este email foi enviado para", "u ontvangt deze", "je ontvangt deze", "u krijgt deze",
    "deze e-mail is verzonden aan", "deze mail is verstuurd naar", "du får det här mejlet",
    "du får detta", "du har fått detta", "du får det här", "detta mejl skickades till",
    "du mottar denne", "du får denne", "denne e-posten ble sendt til", "denne e-post er sendt til",
    "du modtager denne", "denne mail er sendt til", "saat tämän viestin", "sait tämän viestin",
    "tämä viesti on lähetetty", "tämä sähköposti on lähetetty", "otrzymujesz tę", "otrzymujesz ten",
    "otrzymują państwo tę", "ta wiadomość została wysłana", "otrzymał pan tę", "otrzymałeś tę",
    "tento e-mail jste obdrželi", "tento email jste obdrželi", "dostáváte tento",
    "tento e-mail vám byl zaslán", "このメールは、", "このメールは", "本メールは", "配信しています",
    "お送りしています", "ezt az e-mailt azért kapta", "ați primit acest", "bu e-postayı",
    "вы получили это письмо", "это письмо отправлено", "ви отримали цей",
    "您收到此邮件", "您收到这封",
), _TOGETHER)  # fmt: skip
_BROWSER = Phrases((
    "view in browser", "view in your browser", "view this email", "view this e-mail",
    "view this message", "view online", "view email in browser", "view as a web page",
    "view as webpage", "read online", "read in browser", "read this email online",
    "having trouble viewing", "trouble viewing this", "problems viewing this",
    "can't see the images", "can't see this email", "if you cannot see", "open in browser",
    "see this email in your browser", "web version", "im browser ansehen", "im browser anzeigen",
    "im browser öffnen", "im browser lesen", "online ansehen", "online-version", "webversion",
    "nicht richtig angezeigt", "nicht korrekt angezeigt", "darstellungsprobleme",
    "voir dans le navigateur", "voir en ligne", "version en ligne", "dans votre navigateur",
    "ne s'affiche pas correctement", "affiche pas correctement", "ver en el navegador",
    "ver en navegador", "ver en su navegador", "ver en tu navegador", "versión web",
    "no ve correctamente", "no puedes ver", "visualizza nel browser", "visualizza online",
    "versione online", "guarda nel browser", "non visualizzi correttamente", "ver no navegador",
    "ver no browser", "versão online", "visualizar no navegador", "bekijk in browser",
    "bekijk in je browser", "bekijk in uw browser", "bekijk online", "bekijk de webversie",
    "online versie", "online bekijken", "visa i webbläsare",
    "visa i webbläsaren", "läs i webbläsare",
    "se i webbläsare", "webbversion", "vis i nettleser", "se i nettleser", "åpne i nettleser",
    "vis i browser", "se i browser", "se nyhedsbrevet i", "åbn i browser", "webudgave",
    "näytä selaimessa", "avaa selaimessa", "lue selaimessa", "katso selaimessa",
    "selainversio", "zobacz w przeglądarce", "otwórz w przeglądarce", "wyświetl w przeglądarce",
    "wersja online", "zobrazit v prohlížeči", "otevřít v prohlížeči", "zobrazit online",
    "ブラウザで", "ウェブ版", "web版", "в браузере", "在浏览器中",
), _TOGETHER)  # fmt: skip
_UNATTENDED = Phrases((
    "no respondas a esta", "no responda a esta", "non rispondere a quest", "mensaje informativo",
    "do not reply to this", "don't reply to this", "do not respond to this",
    "do not reply directly", "please do not reply", "replies to this email are not",
    "replies to this message are not", "replies are not monitored", "not monitored for replies",
    "cannot receive replies", "can't receive replies", "cannot accept replies",
    "does not receive replies", "does not accept replies", "not receive replies",
    "empfängt keine antworten", "keine antworten empfangen", "ne reçoit pas de réponse",
    "ne reçoit aucune réponse", "no recibe respuestas", "non riceve risposte",
    "não recebe respostas", "ontvangt geen antwoorden", "tar inte emot svar", "tar ikke imot svar",
    "mottar ikke svar", "modtager ikke svar", "ei vastaanota vastauksia",
    "nie odbiera odpowiedzi", "nie przyjmuje odpowiedzi", "nepřijímá odpovědi",
    "this is an automated", "this is an automatic", "this is an auto-generated",
    "automatically generated email", "automatically generated e-mail",
    "automatically generated mail", "automatically generated message", "notification-only",
    "was sent automatically", "this mailbox is unattended", "unmonitored mailbox",
    "automatisch generierte e-mail", "automatisch generierte mail",
    "automatisch generierte nachricht", "automatisch erzeugte", "automatisch erstellte e-mail",
    "automatisch erstellte nachricht", "e-mail wurde automatisch", "nachricht wurde automatisch",
    "mail wurde automatisch", "automatische nachricht", "automatische benachrichtigung",
    "antworten sie bitte nicht", "antworten sie nicht auf diese", "bitte nicht auf diese",
    "bitte antworten sie nicht", "bitte antworte nicht", "nicht auf diese e-mail",
    "merci de ne pas répondre", "ne pas répondre à ce", "ne répondez pas à ce",
    "ne pas répondre à cet", "message automatique", "e-mail généré automatiquement",
    "message généré automatiquement", "message envoyé automatiquement", "e-mail automatique",
    "email automatique", "no responda a este", "no respondas a este", "no responder a este",
    "mensaje automático", "correo automático", "mensaje generado auto", "correo generado auto",
    "mensaje enviado auto", "correo enviado auto", "non rispondere a questa",
    "si prega di non rispondere", "non risponda a questa", "messaggio automatico",
    "messaggio generato auto", "email generata auto", "e-mail generata auto", "não responda a este",
    "por favor não responda", "não responder a este", "mensagem automática", "e-mail automático",
    "e-mail gerado auto", "email gerado auto", "mensagem gerada auto", "mensagem enviada auto",
    "niet op deze e-mail", "niet te beantwoorden", "niet reageren op", "niet worden beantwoord",
    "automatisch gegenereerde e-mail", "automatisch gegenereerd bericht", "automatisch bericht",
    "automatisch verzonden bericht", "svara inte på detta", "svara inte på det här",
    "går inte att svara", "inte svara på detta", "automatiskt meddelande",
    "automatiskt genererat m", "mejl har skickats automatiskt", "ikke svar på denne",
    "ikke svare på denne", "kan ikke besvares", "kan ikke svares", "svar ikke på denne",
    "automatisk melding", "automatisk generert e-post", "automatisk generert melding",
    "automatisk genereret m", "automatisk genereret e-mail", "automatisk besked",
    "älä vastaa tähän", "älkää vastatko", "ei voi vastata", "automaattinen viesti",
    "viesti on lähetetty automaattisesti", "viesti on automaattinen", "nie odpowiadać na tę",
    "nie odpowiadaj na", "prosimy nie odpowiadać", "prosimy na nią nie", "wiadomość automatyczna",
    "wygenerowana automatycznie", "automatycznie wygenerowan", "neodpovídejte na",
    "na tento e-mail neodpovídejte", "automaticky generovan", "automaticky vygenerovan",
    "automatická zpráva", "自動送信", "自動配信", "送信専用", "返信できません", "返信いただいても",
    "返信はご遠慮", "返信しないで", "не отвечайте на это", "письмо отправлено автоматически",
    "письмо сформировано автоматически", "请勿回复", "系统自动", "ne válaszoljon erre",
    "lütfen yanıtlamayın", "nu răspundeți la",
), _TOGETHER)  # fmt: skip
_RIGHTS = Phrases((
    "all rights reserved", "alle rechte vorbehalten", "tous droits réservés",
    "todos los derechos reservados", "tutti i diritti riservati", "todos os direitos reservados",
    "alle rechten voorbehouden", "med ensamrätt", "alle rettigheter", "alle rettigheder",
    "kaikki oikeudet", "wszelkie prawa zastrzeżone", "všechna práva vyhrazena", "privacy policy",
    "datenschutzerklärung", "politique de confidentialité", "política de privacidad",
    "informativa sulla privacy", "política de privacidade", "privacybeleid", "integritetspolicy",
    "personvernerklæring", "privatlivspolitik", "tietosuojaseloste", "polityka prywatności",
    "zásady ochrany", "プライバシーポリシー",
    "terms of service", "terms and conditions", "copyright",
), _TOGETHER)  # fmt: skip


# How a letter begins that names no reader.
_ANYBODY = Phrases((
    "dear customer", "dear user", "dear client", "dear subscriber", "dear member", "dear reader",
    "dear valued", "dear account holder", "dear friend", "dear beneficiary", "dear email user",
    "dear webmail", "dear owner", "sehr geehrte(r)",
    "sehr geehrter kunde", "sehr geehrte kundin", "liebe kundin", "lieber kunde", "liebe leser",
    "liebe kunden", "lieber nutzer", "sehr geehrter nutzer", "cher client", "chère cliente",
    "chers clients", "cher utilisateur", "chère lectrice", "cher abonné", "estimado cliente",
    "estimada cliente", "estimado usuario", "querido cliente", "gentile cliente",
    "gentile utente", "gentile lettore", "gentile lettrice", "caro cliente", "prezado cliente",
    "prezado(a)", "caro(a)", "estimado(a)", "caro utilizador", "beste klant", "geachte klant",
    "beste lezer", "geachte gebruiker", "bästa kund", "kära kund", "hej kund", "kjære kunde",
    "kære kunde", "hyvä asiakas", "hyvä käyttäjä", "arvoisa asiakas", "drogi kliencie",
    "szanowny kliencie", "szanowni klienci", "szanowny użytkowniku", "vážený zákazníku",
    "vážení zákazníci", "milý zákazníku", "お客様各位", "会員の皆様", "会員様", "ユーザー各位",
    "尊敬的客户", "尊敬的用户", "уважаемый клиент", "değerli müşterimiz", "tisztelt ügyfelünk",
    "stimate client",
), _TOGETHER)  # fmt: skip
_ADDRESSED = 200
# How a letter begins to readers of whom there are several.
_SEVERAL = Phrases((
    "dear friends", "dear members", "dear colleagues", "dear neighbours", "dear all",
    "dear customers", "hello everyone", "hi everyone", "hello all", "hi all", "hi folks",
    "hello friends", "dear partners", "liebe kundinnen", "liebe geschäftspartner",
    "liebe mitglieder",
    "liebe freunde", "liebe freundinnen", "liebe alle", "hallo zusammen", "zusammen!",
    "liebe kolleg", "liebe leserinnen", "chers amis", "chers clients", "chers membres",
    "chers adhérents", "chères et chers", "bonjour à tous", "chers collègues", "chers tous",
    "estimados clientes", "queridos amigos", "estimados socios", "hola a todos",
    "queridos clientes",
    "gentili clienti", "cari amici", "cari soci", "ciao a tutti", "buongiorno a tutti",
    "caros clientes", "caros amigos", "caros sócios", "olá a todos", "estimados clientes",
    "beste klanten", "beste leden", "beste vrienden", "beste allemaal", "dag allemaal",
    "beste relaties", "hej alla", "kära kunder", "kära vänner", "bästa kunder", "hei alle",
    "kjære kunder", "kjære venner", "kjære medlemmer", "hej alle", "kære kunder", "kære venner",
    "kære medlemmer", "hyvät asiakkaat", "hei kaikki", "hyvät jäsenet", "hyvät ystävät",
    "drodzy klienci", "szanowni klienci", "drodzy przyjaciele", "witajcie", "milí zákazníci",
    "vážení zákazníci", "milí přátelé", "vážení členové", "各位", "皆様", "皆さま",
), _TOGETHER)  # fmt: skip


def anybody(mail: Mail) -> Evidence | None:
    """It is addressed to any customer, or to an address for want of a name."""
    head = mail.text[:_ADDRESSED].lower()
    greeting = head.partition("\n")[0]
    own = next((key for key in mail.to_addresses[:2] if key in greeting), "")
    # The search of all that was written is shared, and says of most mails that it is not there.
    hit = own or (_ANYBODY.first(mail.written) and _ANYBODY.first(Words(head)))
    return seen("text", hit) if hit else None


def several(mail: Mail) -> Evidence | None:
    """It is sent to nobody by name, and greets several or any: it went to many."""
    if not hidden_recipients(mail):
        return None
    head = Words(mail.text[:_ADDRESSED])
    hit = mail.written and (_SEVERAL.first(head) or _ANYBODY.first(head))
    return seen("text", hit) if hit else None


def tail(mail: Mail) -> Words:
    """The end of what was newly written; a quote below it, with our own opt-out line, is not it."""
    return mail.written if len(mail.text) <= WRITTEN else Words(mail.text[-_TAIL:])


def leave(mail: Mail, words: Words) -> Evidence | None:
    """How to get no more of it. In a short mail that is what a person asks for."""
    hit = _LEAVE.first(words) if len(mail.text) > _LETTER and has_link(mail) else ""
    if not hit or words.text.rfind(hit) < len(words.text) * _FOOTER:
        return None
    return seen("text", hit)


def why(mail: Mail, words: Words) -> Evidence | None:
    """Why the reader gets it."""
    hit = _WHY.first(words) if len(mail.text) > _SENTENCES else ""
    return seen("text", hit) if hit else None


def browser(mail: Mail) -> Evidence | None:
    """The line for programs that show no HTML, which stands on top or at the very end."""
    short = len(mail.text) <= WRITTEN
    words = mail.written if short else Words(f"{mail.text[:_HEAD]}\n{mail.text[-_HEAD:]}")
    hit = _BROWSER.first(words)
    return seen("text", hit) if hit and has_link(mail) else None


def unattended(words: Words) -> Evidence | None:
    """It says itself that no answer is read."""
    hit = _UNATTENDED.first(words)
    return seen("text", hit) if hit else None


def rights(mail: Mail, words: Words) -> Evidence | None:
    """Legal lines of a company, in mail with links."""
    hit = _RIGHTS.first(words) if has_link(mail) else ""
    return seen("text", hit) if hit else None


def has_link(mail: Mail) -> bool:
    """Whether there may be something to press."""
    return "http" in mail.body or "www." in mail.body or mail.part("text/html") is not None
