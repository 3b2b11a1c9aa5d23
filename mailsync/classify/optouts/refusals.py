"""What makes a sentence that sounds like an ask to stop say something else."""

from __future__ import annotations

from mailsync.classify.optouts.smallprint import is_small_print
from mailsync.classify.search.phrases import holds_any

# All of these are looked for in a sentence of lower-case words with a blank on both sides.
_STAYS = (
    " agora não volte ", "don't call email", "do not call email", "don't phone",
    "開封確認", "サーバー", "haven't received", "have not received",
    "let me remove", "let me delete", "let me take",
    "did not receive", "didn't receive", "habe keine mail", "habe keine e-mail",
    "habe keine weiter", "haben keine mail", "haben keine e-mail", "haben keine weiter",
    "habe keine nachricht", "habe keine email", "n'ai plus reçu", "n'ai pas reçu",
    "n'avons pas reçu", "no he recibido", "no hemos recibido", "no me ha llegado",
    "non ho ricevuto", "non ho più ricevuto", "não recebi", "não recebemos", "heb geen",
    "hebben geen", "har inte fått", "fick inga", "har ikke fået", "har ikke fått",
    "har ikke modtaget", "har ikke mottatt", "en ole saanut", "emme ole saaneet",
    "nie dostałem", "nie dostałam", "nie otrzyma", "nedostal", "neobdržel",
    "не получал", "не получил", "не приходил", "не отримува",
    "не надходил", "не удаляйте", "не видаляйте", "almadık", "alamadı", "ulaşmadı", "silmeyin",
    "çıkarmayın", "nem kaptu", "nem kaptam", "nem érkez", "ne törölj", "ne vegy", "am mai primit",
    "n-am primit", "am primit", "nu ne ștergeți", "nu mă ștergeți", "δεν λάβαμε", "δεν έλαβα",
    "δεν πήρα", "μη μας διαγρά", "μην μας διαγρά", "don't remove",
    "do not remove", "don't unsubscribe", "do not unsubscribe", "not delete", "don't delete",
    "don't take me off", "not take me off", "don't want to unsubscribe", "not want to unsubscribe",
    "not stop sending", "please don't stop", "please do not stop", "no need to remove",
    "no need to unsubscribe", "without removing", "before you take me off",
    "rather than unsubscrib", "instead of unsubscrib", "unless", "if you want", "hesitate",
    "don't want to be removed", "nicht löschen", "nicht entfernen", "nicht austragen",
    "nicht abmelden", "nicht streichen", "nicht aus dem verteiler", "nicht aus ihrem verteiler",
    "zöger", "ne me retirez pas", "ne me désinscrivez pas", "ne me supprimez pas", "n'hésit",
    "hésit", "no me den de baja", "no quiero darme de baja", "no me elimin", "no dude", "no duden",
    "non cancellatemi", "non voglio cancellarmi", "non rimuovetemi", "esit", "não me remova",
    "não remova", "hesite", "niet uitschrijven", "schrijf me niet uit", "niet verwijderen",
    "aarzel", "inte avregistrera", "ta inte bort", "tveka", "ikke afmelde", "ikke meld meg",
    "ikke fjern", "tøv", "nøl", "älä poista", "älkää poistako", "epäröi", "nie wypisuj",
    "nie usuwaj", "wahaj", "neodhlašujte", "nemažte", "váhej", "neváhejte",
)  # fmt: skip
# Lines by which a mailing says how to leave it: no person talks to us so.
_FOOTERS = (
    "if you no longer", "if you do not wish", "if you don't wish", "if you do not want",
    "if you don't want to receive", "if you would like to unsubscribe", "if you'd like to unsub",
    "if you wish to unsub", "if you want to unsub", "to unsubscribe from",
    "to be removed from this", "to be removed from our",
    "to opt out", "click here", "you can unsubscribe", "you may unsubscribe", "wenn sie keine",
    "falls sie keine", "wenn du keine", "um sich ab", "möchten sie keine", "si vous ne",
    "pour vous dés", "pour ne plus", "si no desea", "si no quiere", "para darse", "para dejar de",
    "se non desider", "se non vuo", "per cancellar", "per non ricevere", "als u geen",
    "als je geen", "om u uit te", "wilt u geen", "om du inte", "om ni inte", "hvis du ikke",
    "hvis de ikke", "dersom du", "jos et halua", "mikäli et", "jeśli nie chce", "jeżeli nie chce",
    "aby zrezygnować", "aby wypisać się", "pokud si nepřeje", "pokud nechce", "se não deseja",
    "se não quiser", "caso não", "para cancelar a", "ご希望されない", "ご不要の", "希望されない方",
    "即可退订", "如需退订", "回复退订", "如果您不想", "如不想",
)  # fmt: skip
# What the small print below a letter tells its reader by Art. 13 GDPR: the rights are the reader's.
_RIGHTS = (
    "you may exercise", "you can exercise", "you have the right", "you are entitled",
    "sie haben das recht", "du hast das recht", "ihnen steht das recht", "ihre rechte auf",
    "vous pouvez exercer", "vous disposez d'un droit", "vous disposez du droit",
    "vous avez le droit",
    "puede ejercer", "podrá ejercer", "puede ejercitar", "podrá ejercitar", "pueden ejercer",
    "tiene derecho a", "tiene usted derecho", "può esercitare", "potrà esercitare",
    "lei ha diritto", "pode exercer", "poderá exercer", "tem o direito de", "tem direito a",
    "u kunt uw recht", "u heeft het recht", "u hebt het recht", "du har rätt att",
    "ni har rätt att",
    "du har rett til", "de har rett til", "du har ret til", "de har ret til", "sinulla on oikeus",
    "teillä on oikeus", "ma pan prawo", "ma pani prawo", "mają państwo prawo", "masz prawo",
    "przysługuje pan", "przysługuje ci", "przysługuje państwu", "máte právo", "máte nárok",
)  # fmt: skip
# How a sentence begins that tells the reader what he may do, and how it goes on in a threat.
_CHOICES = (
    " if you ", " if you'd", " should you ", " wenn sie ", " falls sie ", " wenn du ", " falls du ",
    " sollten sie ", " si vous ", " si tu ", " si no ", " si prefier", " si desea", " si quier",
    " se non ", " se prefer", " se vuol", " se desider", " se não ", " se prefer", " caso ",
    " als u ", " als je ", " om du ", " om ni ", " hvis du ", " hvis de ", " hvis i ", " dersom ",
    " jos ", " mikäli ", " jeśli ", " jeżeli ", " pokud ", " ak ",
)  # fmt: skip
_THREATS = ("don't stop", "do not stop", "continue", "keep ", "not remove", "nicht aufhör",
            "weiterhin", "n'arrêtez pas", "continuez", "non smett", "no dej", "sigue", "siguen",
            "continu", "niet stop", "inte slutar", "ikke stopp", "ikke slutt", "nie przesta",
            "nepřest", "noch einmal", "one more", "again", "wieder", "nochmal", "encore",
            "otra vez",
            "vuelv", "ancora", "voltar", "outra vez", "nog een", "nog één", " igen", "igjen",
            "vielä", "jeszcze", "ještě")  # fmt: skip
_INSTRUCTIONS = tuple(
    f"{answer} {word}"
    for answer in ("reply", "reply with", "just reply", "answer", "responde", "responda",
                   "responder", "réponds", "répondez", "répondre", "antworten sie mit",
                   "antworten sie einfach mit", "antworte mit", "rispondi", "rispondi con",
                   "responda com", "antwoord met", "antwoord", "svara", "svar", "vastaa",
                   "odpisz", "odpověz", "odpovězte", "write back", "say", "tell me to")
    for word in ("stop", "unsubscribe", "baja", "no ", "nein", "remove", "stopp", "not interested",
                 "nej", "nei ", "ne ", "nee ", "não", "sair", "opt out")
)  # fmt: skip
_OTHERS = (
    "our customers", "our users", "our clients", "our subscribers", "our leads", "our contacts",
    "our recipients", "their customers", "their list", "your users", "your customers",
    "when someone", "when people", "when a contact", "if someone", "if a contact", "if a lead",
    "if a customer", "if one of", "once somebody", "once someone", "someone who", "people who",
    "prospects who", "customers who", "contacts who", "users who", "recipients who", "asked us",
    "ask us to", "asks us", "asks to", "he asked", "she asked", "they asked", "you asked",
    "wenn unsere", "unsere kunden", "unserer kunden", "wenn jemand", "wenn ein kunde",
    "wenn ein kontakt", "wenn ein empfänger", "empfänger, die", "nos clients", "si un client",
    "si quelqu'un", "un contact qui", "nos contacts", "nuestros clientes", "si un cliente",
    "si alguien", "nuestros contactos", "i nostri clienti", "se un cliente", "se qualcuno",
    "nossos clientes", "se um cliente", "se alguém", "onze klanten", "als een klant", "als iemand",
    "våra kunder", "om en kund", "om någon", "våre kunder", "vores kunder", "hvis en kunde",
    "hvis noen", "hvis nogen", "asiakkaamme", "jos asiakas", "nasi klienci", "naszych klientów",
    "jeśli klient", "jeśli ktoś", "naši zákazníci", "pokud zákazník", "pokud někdo", "お客様が",
    "お客様は", "お客様を", "顧客を",
    "顧客が",
    # A contract's clause, and what is taken off somebody's mind.
    # A mailing that asks its reader.
    "vill du inte ha fler", "vil du ikke ha fl", "vil du ikke have fl", "möchten sie keine",
    "möchtest du keine", "wollen sie keine", "vous ne souhaitez plus", "vous ne voulez plus",
    "no quieres recibir", "no desea recibir", "non vuoi più ricevere", "não quer receber",
    "não quer mais", "wil je geen", "wilt u geen", "etkö halua", "nie chcesz", "nechcete už",
    "don't want these emails?", "don't want to receive these",
    "alte adresse", " old address", " old email", "ancienne adresse", "adresse antigua",
    "dirección antigua", "dirección anterior", "vecchio indirizzo", "endereço antigo", "oude adres",
    "gamla adress", "gamle adresse", "vanha osoite", "vanhan osoit", "stary adres", "starou adresu",
    "punktu ", "bodem ", " ziffer ", "waiting list", "wait list", "waitlist", "warteliste",
    "liste d'attente", "lista de espera", "lista d'attesa", "lista di attesa", "wachtlijst",
    "väntelist", "venteliste", "jonotuslist", "odotuslist", "listy oczek", "čekac", "pořadník",
    "キャンセル待ち", "順番待ち", "participant list", "list of participants", "attendee list",
    "guest list", "teilnehmerliste", "gästeliste", "liste des participants", "lista invitati",
    "lista de participantes", "deelnemerslijst", "deltagarlist", "deltakerliste", "deltagerliste",
    "osallistujalist", "listy uczestnik", "seznamu účastník", "参加者", "出席者",
    "まだ送", "電話での",
    "お電話は", "お電話を", "お客様への", "顧客への",
    " clause", "klausel", "cláusula", "clausola", "clausule", "klausul", "klauzul", "lauseke",
    "doložk", "条項", " una duda", " dudas", " un dubbio", "una curiosità", "dúvida", "curiosidad",
)  # fmt: skip
# Off a thread or out of a meeting is not off a list.
_THREADS = (
    "thread", " cc ", "from copy", "the loop", "invite", "invitation", "meeting", "the call",
    "conversation", "email chain", "mail chain", "channel", "group chat", "slack", "calendar",
    "agenda", "aus dem termin", "vom termin", "aus der besprechung", "aus dem cc", "aus cc",
    "einladung", "réunion", "en copie", "de la copie", "reunión", "en copia", "riunione",
    "in copia", "reunião", "em cópia", "vergadering", "mötet", "møtet", "mødet", "spotkani",
    "schůzk",
)  # fmt: skip
_LISTS = (" list", "mailing", "database", "newsletter", "verteiler", "datenbank", "liste", "lista",
          "lijst", "data", "données", "datos", "dati", "dados", "gegevens")  # fmt: skip
# Silence for a while, or by another way.
_WHILES = (
    "send me price", "send price", "just send me", " and send ", "until", "till next",
    "till the", "till after", "till then", " before ", "this week",
    "this month", "this quarter", "this year", "next week", "for now", "for the time being",
    "instead", "on this number", "here any more use", "during ", " vor ", " bis ",
    "vorerst", "diese woche", "diesen monat", "dieses jahr", "stattdessen", "sondern",
    "jusqu", " avant ", "je reviens vers", "je reviendrai", "je vous recontact", "je reprends",
    "pour l'instant", "cette semaine", "ce mois",
    "cette année", "mais plutôt", " hasta ", "antes de", "por ahora",
    "esta semana", "este mes", "este año", "en su lugar", "sino ", "fino a", "is fine",
    "is better", "directly",
    "go through me", "via me",
    " yet ", "noch nicht", "pas encore", "todavía", "ancora il ", "ancora la ", "ancora lo ",
    "ancora i ",
    "ancora l'", "ancora nulla", "ainda ", "nog niet", "ännu inte", " än ", "ennå", "endnu ikke",
    "jeszcze nie",
    "ještě ne",
    "voor de zomer", "voor de vakantie", "voor kerst", "prima di", "prima del", "antes d",
    " przed ", " před ", " före ", "d'ici l", "per ora",
    "per il momento", "questa settimana", "questo mese",
    "quest'anno", " bensì", " até ", "por enquanto", "esta semana",
    "este mês", "este ano", "em vez", "mas sim", " tot ", "voorlopig",
    "deze week", "deze maand", "dit jaar", "in plaats", "maar liever", " tills ",
    "förrän", "för tillfället", "den här veckan", "i stället", "istället", "utan ring",
    "indtil", "inntil", " før ", "foreløbig", "denne uge", "denne uken",
    "i stedet", "ennen ", "toistaiseksi", "tällä viikolla",
    "sen sijaan", " do końca", "na razie", "póki co", "w tym tygodniu",
    "w tym miesiącu", "w tym roku", "zamiast", " dokud", "zatím", "tento týden",
    "tento měsíc", "letos", "místo toho", "まで", "まだ", "当面", "しばらく", "お電話", "電話での",
)  # fmt: skip
# Silence up to a day that the writer has just named: he will write then, or wants to be asked then.
_UNTIL_THEN = (
    " until then ", " till then ", " before then ", " in the meantime ", " meanwhile ",
    " bis dahin ", " bis dann ", " solange ", " in der zwischenzeit ", " d'ici là ",
    " entre-temps ", " entretemps ", " hasta entonces ", " mientras tanto ", " fino ad allora ",
    " fino a quel ", " nel frattempo ", " até lá ", " até então ", " entretanto ", " tot dan ",
    " tot die tijd ", " tot die dag ", " tot dat moment ", " ondertussen ", " till dess ",
    " tills dess ", " inntil da ", " indtil da ", " til da ", " indtil den dag ",
    " i mellomtiden ", " i mellemtiden ", " siihen saakka ", " siihen asti ", " sitä ennen ",
    " do tego czasu ", " do tej pory ", " w międzyczasie ", " do té doby ", " mezitím ",
    "それまで", "その日まで", "終わるまで", "決まるまで", "済むまで",
)  # fmt: skip
# What the writer means to do himself: he may stop sending, but asks others when he stops receiving.
_PLANS = tuple(
    f"{plan} {act}"
    for plans, acts in (
        (("want to stop", "like to stop", "plan to stop", "going to stop", "have to stop"),
         ("sending", "mailing", "emailing", "writing")),
        (("voulons arrêter", "souhaitons arrêter", "allons arrêter"), ("d'envoyer", "d'écrire")),
        (("queremos dejar de", "vamos a dejar de"), ("enviar", "mandar", "escribir")),
        (("vogliamo smettere di", "vorremmo smettere di"), ("mandare", "inviare", "spedire")),
        (("queremos deixar de", "vamos deixar de"), ("enviar", "mandar", "escrever")),
        (("vi vill sluta", "vi ska sluta"), ("skicka", "mejla", "sända")),
        (("vi vil slutte å", "vi skal slutte å"), ("sende", "maile")),
        (("vi vil stoppe med at", "vi vil holde op med at"), ("sende", "maile")),
        (("haluamme lopettaa", "aiomme lopettaa"), ("paperi", "kirjeiden")),
        (("chcemy przestać", "zamierzamy przestać"), ("wysyłać", "rozsyłać")),
        (("chceme přestat", "hodláme přestat"), ("posílat", "rozesílat")),
    )
    for plan in plans
    for act in acts
)  # fmt: skip
# What the writer tells of himself has happened: nobody is asked for it.
_STOPPED = (
    " i've stopped ", " i have stopped ", " i stopped ", " we've stopped ", " we have stopped ",
    " we stopped ", " habe aufgehört ", " haben aufgehört ", " ai arrêté ", " avons arrêté ",
    " he dejado de ", " hemos dejado de ", " ho smesso ", " abbiamo smesso ", " deixei de ",
    " deixámos de ", " deixamos de ", " ben gestopt ", " zijn gestopt ", " har slutat ",
    " har sluttet ", " har holdt op ", " lopetin ", " lopetimme ", " przestałem ", " przestałam ",
    " przestaliśmy ", " přestal jsem ", " přestala jsem ", " přestali jsme ",
)  # fmt: skip
# What else one asks not to be sent.
_THINGS = (
    " katalog", " catalog", " catálogo", " pdf", " brochure", " broschüre", " prospekt ",
    " broschyr", " brosjyre", " the contract", " the invoice", " den vertrag", " die rechnung",
    " le contrat", " la facture", " el contrato", " la factura", " il contratto", " la fattura",
    " o contrato", " a fatura", " het contract", " de factuur", " avtalet", " fakturan",
    " kontrakten", " fakturaen", " sopimusta", " laskua", " umowy ", " umowę", " faktury",
    " smlouvu", " fakturu", "契約書", "カタログ", "請求書",
)  # fmt: skip
_FOR_GOOD = ("before i ", "until i report", "until further notice ever", "für immer", "endgültig",
             "forever", "for good", "définitivement", "definitivamente",
             "definitivamente")  # fmt: skip


def stays(sentence: str) -> bool:
    """Whether it says the opposite, or is a mailing's own line on how to leave."""
    offers = sentence.startswith(_CHOICES) and not holds_any(sentence, _THREATS)
    others = (_STAYS, _FOOTERS, _RIGHTS, _INSTRUCTIONS, _PLANS, _STOPPED)
    return offers or is_small_print(sentence) or any(holds_any(sentence, each) for each in others)


def of_others(sentence: str) -> bool:
    """Whether it speaks of what other people ask for."""
    return holds_any(sentence, _OTHERS)


def spares(sentence: str) -> bool:
    """Whether it is about a conversation or a meeting, and no list or file."""
    return holds_any(sentence, _THREADS) and not holds_any(sentence, _LISTS)


def holds_back(sentence: str) -> bool:
    """Whether the silence is wanted for a while, on this way only, or about one thing."""
    held = holds_any(sentence, _WHILES) or holds_any(sentence, _THINGS)
    return held and not holds_any(sentence, _FOR_GOOD)


def until_then(sentence: str) -> bool:
    """Whether the silence is wanted up to a day that was named, and no longer."""
    return holds_any(sentence, _UNTIL_THEN) and not holds_any(sentence, _FOR_GOOD)
