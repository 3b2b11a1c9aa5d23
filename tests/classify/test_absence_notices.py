"""Notices of absence without any mark of a machine are known by their words, in every language."""

from __future__ import annotations

import pytest

from mailsync.classify import classify
from relance.core.inbound import Kind, Verdict

HEAD = (
    "From: Robin Lang <robin.lang@carrow.example>\n"
    "To: Mara Lindqvist <mara@rivet.example>\n"
    "Date: Tue, 2 Jun 2026 09:12:40 +0200\n"
    "Message-ID: <n1@carrow.example>\n"
)


def judged(text: str, subject: str) -> Verdict:
    return classify(
        f"{HEAD}Subject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n{text}".encode()
    )


NOTICES = [
    ("en", "Out of office", "Hi, I'm on annual leave until Friday 12 June. Back on the 15th."),
    ("en", "Re: Month end", ("Thank you for your email. I am out of the office until 12 June"
                             " with no"
     " access to email. In urgent cases please contact Jo Marsh, jo.marsh@carrow.example.")),
    ("en", "Re: Month end", ("Thanks for your message. I'm currently on parental leave. For"
                             " anything"
     " that cannot wait, please email sales@carrow.example and a colleague will help.")),
    ("en", "Office closed", ("Carrow is closed from 24 December to 2 January. Mail will be answered"
     " after that. Happy holidays to all our customers!")),
    ("de", "Abwesend", "Ich bin bis zum 12. Juni im Urlaub und ab 15. Juni wieder im Büro."),
    ("de", "AW: Monatsabschluss", ("Guten Tag, vielen Dank für Ihre Nachricht. Ich bin derzeit"
                                   " nicht"
     " im Hause und ab dem 15.06. wieder erreichbar. In dringenden Fällen wenden Sie sich bitte an"
     " Frau Holm (holm@carrow.example).")),
    ("de", "Re: Monatsabschluss", ("Hallo! Ich bin in Elternzeit. Ihre E-Mail wird nicht"
     " weitergeleitet. Vertretung: empfang@carrow.example")),
    ("de", "Betriebsferien", ("Unser Betrieb ist vom 3. bis 21. August geschlossen. Ab 24.8. sind"
     " wir wieder wie gewohnt für Sie da.")),
    ("fr", "Absence", "Bonjour, je suis en congés jusqu'au 12 juin inclus."),
    ("fr", "RE: Clôture mensuelle", ("Bonjour, merci pour votre message. Je suis absente du bureau"
     " jusqu'au 12 juin. En cas d'urgence, merci de contacter Luc Morel, l.morel@carrow.example.")),
    ("fr", "RE: Clôture", ("Actuellement en congé maternité, je ne consulte pas ma messagerie. Pour"
     " toute demande, veuillez vous adresser à accueil@carrow.example.")),
    ("fr", "Fermeture annuelle", ("Nos bureaux seront fermés du 3 au 21 août. Nous traiterons votre"
     " message dès notre retour.")),
    ("es", "Fuera de la oficina", "Estaré de vacaciones hasta el 12 de junio."),
    ("es", "RE: Cierre mensual", ("Gracias por su mensaje. Me encuentro fuera de la oficina"
                                  " hasta el"
     " 12 de junio con acceso limitado al correo. Para asuntos urgentes póngase en contacto con"
     " Ana Gil (ana.gil@carrow.example).")),
    ("es", "Re: Cierre", ("Estoy de baja por maternidad. Durante mi ausencia puede contactar con"
     " recepcion@carrow.example. Le responderé a mi vuelta.")),
    ("it", "Fuori ufficio", "Sono in ferie fino al 12 giugno, rientrerò lunedì 15."),
    ("it", "R: Chiusura mensile", ("Buongiorno, grazie per il suo messaggio. Sarò assente fino"
                                   " al 12"
     " giugno. Per urgenze può contattare Luca Neri, l.neri@carrow.example.")),
    ("it", "Re: Chiusura", ("Attualmente sono in maternità e non leggo la posta. Per qualsiasi"
     " necessità scrivere a segreteria@carrow.example.")),
    ("pt", "Ausente do escritório", "Estou de férias até 12 de junho."),
    ("pt", "RE: Fecho do mês", ("Obrigado pelo seu email. Encontro-me ausente até dia 12 de junho,"
     " com acesso limitado ao email. Em caso de urgência contacte geral@carrow.example.")),
    ("pt", "Re: Fechamento", ("Olá! Estou em licença-maternidade. Assuntos urgentes:"
     " comercial@carrow.example. Responderei assim que possível.")),
    ("nl", "Afwezig", "Ik ben met vakantie t/m 12 juni."),
    ("nl", "RE: Maandafsluiting", ("Bedankt voor uw bericht. Ik ben afwezig tot en met 12 juni en"
     " lees mijn mail niet. Voor dringende zaken kunt u contact opnemen met Jan Bos,"
     " j.bos@carrow.example.")),
    ("nl", "Re: Maandafsluiting", ("Beste afzender, momenteel ben ik met zwangerschapsverlof. Uw"
     " e-mail wordt niet doorgestuurd. Mail naar info@carrow.example.")),
    ("sv", "Frånvarande", "Jag har semester till och med den 12 juni."),
    ("sv", "SV: Bokslut", ("Tack för ditt mejl! Jag är på semester och åter den 15 juni. Vid"
     " brådskande ärenden, kontakta Eva Ek, eva.ek@carrow.example.")),
    ("sv", "SV: Bokslut", ("Hej! Jag är föräldraledig och läser inte min mejl. För akuta ärenden"
     " hänvisar jag till kontoret@carrow.example.")),
    ("nb", "Fraværende", "Jeg har ferie til og med 12. juni."),
    ("nb", "SV: Månedsslutt", ("Takk for din e-post. Jeg er ute av kontoret og tilbake 15. juni."
                               " Ved"
     " hastesaker, kontakt Ola Moen på ola.moen@carrow.example.")),
    ("nb", "SV: Månedsslutt", ("Hei! Jeg er i foreldrepermisjon. E-posten blir ikke lest. Haster"
     " det, ta kontakt med post@carrow.example.")),
    ("da", "Ikke til stede", "Jeg holder ferie til og med den 12. juni."),
    ("da", "SV: Månedsafslutning", ("Tak for din mail. Jeg er på ferie og er tilbage mandag den 15."
     " juni. Er det presserende, bedes du kontakte Bo Holm, bo.holm@carrow.example.")),
    ("da", "SV: Månedsafslutning", ("Jeg er på barsel. Din mail bliver ikke læst eller videresendt."
     " Kontakt venligst info@carrow.example.")),
    ("fi", "Poissa", "Olen lomalla 12.6. asti."),
    ("fi", "VS: Kuukauden sulku", ("Kiitos viestistäsi! Olen vuosilomalla ja palaan töihin 15.6."
     " Kiireellisissä asioissa ota yhteyttä: anu.aho@carrow.example.")),
    ("fi", "VS: Sulku", ("Olen vanhempainvapaalla. Viestejäni ei lueta eikä välitetä eteenpäin."
     " Voitte olla yhteydessä osoitteeseen toimisto@carrow.example.")),
    ("pl", "Nieobecność", "Jestem na urlopie do 12 czerwca."),
    ("pl", "Odp: Zamknięcie miesiąca", ("Dziękuję za wiadomość. Jestem nieobecny do 12 czerwca, z"
     " ograniczonym dostępem do poczty. W pilnych sprawach proszę o kontakt z Ewą Lis,"
     " ewa.lis@carrow.example.")),
    ("pl", "Odp: Zamknięcie", ("Przebywam na urlopie macierzyńskim. Pod moją nieobecność proszę"
     " kontaktować się z biuro@carrow.example.")),
    ("cs", "Nepřítomnost", "Do 12. června čerpám dovolenou."),
    ("cs", "RE: Uzávěrka", ("Děkuji za Vaši zprávu. Do 12. 6. jsem mimo kancelář a nebudu mít"
                            " přístup"
     " k e-mailu. V naléhavých případech kontaktujte Jana Malého, j.maly@carrow.example.")),
    ("cs", "RE: Uzávěrka", ("Jsem na mateřské dovolené. Váš e-mail nebude přeposlán. Obraťte se"
     " prosím na recepce@carrow.example.")),
    ("ja", "不在のお知らせ", "6月12日まで休暇をいただいております。"),
    ("ja", "RE: 月次決算のご提案", ("ご連絡いただきありがとうございます。6月12日まで不在にしてお"
                            "ります。"
     "お急ぎの場合は佐藤（sato@carrow.example）までご連絡ください。")),
    ("ja", "年末年始休業のお知らせ", ("12月27日から1月4日まで休業とさせていただきます。"
     "期間中にいただいたメールには順次ご返信いたします。")),
]  # fmt: skip


@pytest.mark.req("R77", "R79", "R80")
@pytest.mark.parametrize(("tongue", "subject", "text"), NOTICES)
def test_a_notice_without_any_mark_is_known_by_its_form(
    tongue: str, subject: str, text: str
) -> None:
    assert judged(text, subject).kind is Kind.OUT_OF_OFFICE


ANSWERS = [
    ("en", "I'm off until the 12th, call me after that."),
    ("en", "Hi Mara, I'm out of the office this week but happy to talk on the 15th."),
    ("en", "On holiday till Monday. Send me the numbers and I will look at them by the pool."),
    ("en", "Sorry for the late answer, I was on vacation. Yes, let's do Thursday."),
    ("en", "Jo is on maternity leave, I look after this now. What does it cost?"),
    ("en", "Out of office next week, the week after works for me."),
    ("de", "Bin bis 12.6. im Urlaub, danach gerne. Rufen Sie mich dann an?"),
    ("de", "Hallo Mara, ich bin diese Woche nicht im Büro, können wir am 15. telefonieren?"),
    (
        "de",
        "Frau Holm ist im Urlaub, ich habe Ihre Mail an den Einkauf weitergegeben. Kein Bedarf.",
    ),
    ("de", "War im Urlaub, daher erst jetzt. Klingt interessant!"),
    ("fr", "Je suis en vacances jusqu'au 12, on peut se parler ensuite ?"),
    ("fr", "Bonjour Mara, en déplacement cette semaine, rappelez-moi lundi."),
    ("fr", "Désolé, j'étais en congé. Votre offre nous intéresse, envoyez-moi le tarif."),
    ("es", "Estoy de vacaciones hasta el lunes, hablamos a la vuelta."),
    ("es", "Hola Mara, estaré fuera toda la semana, ¿te viene bien el 15?"),
    ("es", "He estado de baja, perdona. Me interesa, mándame la propuesta."),
    ("it", "Sono in ferie fino a lunedì, ci sentiamo dopo."),
    ("it", "Ciao Mara, questa settimana sono fuori ufficio, va bene il 15?"),
    ("it", "Ero in ferie, scusi il ritardo. La sua proposta è interessante."),
    ("pt", "Estou de férias até segunda, falamos depois."),
    ("pt", "Oi Mara, essa semana estou em viagem, podemos marcar dia 15?"),
    ("nl", "Ik ben op vakantie tot maandag, bel me daarna even."),
    ("nl", "Hoi Mara, deze week ben ik niet op kantoor, zullen we de 15e bellen?"),
    ("sv", "Jag har semester till måndag, ring mig efter det."),
    ("sv", "Hej Mara, är ledig den här veckan, kan vi höras den 15?"),
    ("nb", "Jeg er på ferie til mandag, kan vi snakkes etter det?"),
    ("nb", "Hei Mara, er bortreist denne uka. Høres interessant ut, ring meg 15."),
    ("da", "Jeg er på ferie til mandag, lad os tales ved derefter."),
    ("da", "Hej Mara, har fri i denne uge. Kan vi tage den den 15.?"),
    ("fi", "Olen lomalla maanantaihin, soitellaan sen jälkeen."),
    ("fi", "Hei Mara, en ole toimistolla tällä viikolla, sopiiko 15. päivä?"),
    ("pl", "Jestem na urlopie do poniedziałku, porozmawiajmy potem."),
    ("pl", "Dzień dobry Mara, w tym tygodniu jestem poza biurem, czy pasuje 15 czerwca?"),
    ("cs", "Do pondělí mám dovolenou, zavolejte mi potom."),
    ("cs", "Dobrý den Maro, tento týden jsem mimo kancelář, hodí se vám 15. června?"),
    ("ja", "来週は出張で不在にしておりますので、再来週の打ち合わせはいかがでしょうか。"),
]


@pytest.mark.req("R77", "R80", "B1")
@pytest.mark.parametrize(("tongue", "text"), ANSWERS)
@pytest.mark.parametrize(
    "quote", ["", "\n\nOn Mon, 1 Jun 2026 at 09:12, Mara wrote:\n> Hi Robin\n"]
)
def test_a_person_who_mentions_an_absence_answers(tongue: str, text: str, quote: str) -> None:
    assert judged(text + quote, "Re: Month end").kind is Kind.REPLY


@pytest.mark.req("R80", "B1")
@pytest.mark.parametrize(
    "text",
    ["I am out of the office until Friday.", "Ich bin bis Freitag im Urlaub.",
     "Je suis absent jusqu'à vendredi.", "Jag är på semester till fredag."],
)  # fmt: skip
def test_a_bare_sentence_that_both_could_write_is_left_to_a_person(text: str) -> None:
    verdict = judged(text, "Re: Month end")

    assert (verdict.kind, verdict.away) == (Kind.UNSURE, None)


@pytest.mark.req("R77")
@pytest.mark.parametrize(
    "below",
    ["\n\nOn Mon, 1 Jun 2026 at 09:12, Robin Lang wrote:\n> I am out of the office until Friday.\n",
     ("\n\n-----Original Message-----\nFrom: Robin Lang\nSent: Monday, 1 June 2026 09:12\n"
     "To: Mara\nSubject: Automatic reply: Month end\n\nI am out of the office. In urgent cases"
     " please contact jo@carrow.example.\n")],
)  # fmt: skip
def test_a_quoted_notice_is_no_notice(below: str) -> None:
    assert judged(f"Back now. What did you need?{below}", "Re: Month end").kind is Kind.REPLY


@pytest.mark.req("R77")
def test_a_notice_that_somebody_forwards_is_a_reply() -> None:
    text = (
        "FYI, try her colleague.\n\n---------- Forwarded message ---------\n"
        "From: Eva Ek <eva.ek@carrow.example>\nSubject: Automatic reply: Month end\n\n"
        "I am out of the office until 12 June. In urgent cases please contact Jo.\n"
    )

    assert judged(text, "Fwd: Automatic reply: Month end").kind is Kind.REPLY


@pytest.mark.req("R77", "B1")
@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Absence next week", "Hi Mara,\nI'll be away next week so the kick-off moves to 15 June."),
        ("Congés d'été", "Bonjour Mara, je pars en congés vendredi, envoyez-moi le contrat avant."),
        ("Semester", "Hej Mara! Jag går på semester på fredag, skicka avtalet innan dess."),
        ("Urlaubsplanung Juli", "Hallo Mara,\nanbei unsere Urlaubsplanung für die Schulung."),
        ("Jo is on leave", "Hello Mara, Jo is on leave and I take over. We need the price list."),
    ],
)
def test_a_person_who_writes_about_absences_under_a_subject_of_their_own_is_a_person(
    subject: str, text: str
) -> None:
    assert judged(text, subject).kind is Kind.REPLY
