"""Return dates in each language, as its speakers write them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mailsync.classify import parse
from mailsync.classify.away.absence import away_of
from relance.core.inbound import Away

UNCLEAR = Away(None, None, None, ambiguous=True)
NOTHING = Away(None, None, None)


def day(text: str) -> date | None:
    return date.fromisoformat(f"2026-{text}") if text else None


def away(text: str, sent: str = "Tue, 2 Jun 2026 09:12:40 +0200") -> Away:
    head = f"From: a@b.example\nDate: {sent}\nContent-Type: text/plain; charset=utf-8\n\n"
    return away_of(parse((head + text).encode()))


@pytest.mark.req("B7")
@pytest.mark.parametrize(
    ("text", "starts", "until", "back"),
    [
        # German
        ("Bis zum 05.06.2026 nicht im Büro.", "", "06-05", ""),
        ("Ab dem 8. Juni bin ich wieder da.", "", "06-07", "06-08"),
        ("Ab 1. Juni bin ich im Urlaub.", "06-01", "", ""),
        ("Ab Montag bin ich wieder erreichbar.", "", "06-07", "06-08"),
        ("Guten Morgen, ab morgen bin ich wieder für Sie da.", "", "06-02", "06-03"),
        ("Heute außer Haus.", "", "06-02", ""),
        ("Urlaub vom 3.-14.8., zurück am 17.8.", "08-03", "08-14", "08-17"),
        ("Ich bin in KW 32 und 33 im Urlaub.", "08-03", "08-16", "08-17"),
        ("Nach meinem Urlaub bin ich ab KW 34 wieder da.", "", "08-16", "08-17"),
        ("Ich bin am Aschermittwoch (8.6.) wieder da.", "", "06-07", "06-08"),
        ("Erreichbar bin ich bis 5. Juni leider nicht.", "", "06-05", ""),
        ("Bis zum 14. bin ich im Urlaub und am 17. wieder da.", "", "06-14", "06-17"),
        # French
        ("Absente cette semaine, de retour le 8.", "", "06-07", "06-08"),
        ("Je suis absente du 1er au 12 juin.", "06-01", "06-12", ""),
        ("Retour au bureau lundi 15.", "", "06-14", "06-15"),
        ("De retour lundi prochain.", "", "06-07", "06-08"),
        ("Je ne serai de retour que le 8 juin.", "", "06-07", "06-08"),
        ("En congés, je reprends le 08/06.", "", "06-07", "06-08"),
        # Spanish
        ("Estoy de baja hasta el 5 de junio inclusive.", "", "06-05", ""),
        ("De vacaciones del 3 al 14 de agosto. Vuelvo el lunes 17.", "08-03", "08-14", "08-17"),
        ("Cerramos del jueves 4 al lunes 8 de junio.", "06-04", "06-08", "06-09"),
        ("Estaré de vacaciones hasta el 12. Vuelvo el 15.", "", "06-12", "06-15"),
        # Italian
        ("Sono assente fino all'8 giugno.", "", "06-08", "06-09"),
        ("In ferie dal 3 al 14 agosto, rientro lunedì 17 agosto.", "08-03", "08-14", "08-17"),
        ("Rientro domani.", "", "06-02", "06-03"),
        # Portuguese
        ("Regresso a 8 de junho.", "", "06-07", "06-08"),
        ("Volto na segunda-feira, dia 15.", "", "06-14", "06-15"),
        ("Estarei de férias de 3 a 14 de agosto, voltando no dia 17 de agosto.",
         "08-03", "08-14", "08-17"),
        # Dutch
        ("Ik ben t/m 5 juni afwezig.", "", "06-05", ""),
        ("Maandag 8 juni ben ik weer op kantoor.", "", "06-07", "06-08"),
        # Swedish
        ("Semester v. 29-31. Åter vecka 32.", "07-13", "08-02", "08-03"),
        ("Är på älgjakt till och med fredag 5 juni.", "", "06-05", ""),
        ("Jag är åter på måndag.", "", "06-07", "06-08"),
        ("Jag är inte tillbaka förrän den 8 juni.", "", "06-07", "06-08"),
        # Danish and Norwegian
        ("Jeg holder ferie i uge 29, 30 og 31.", "07-13", "08-02", "08-03"),
        ("Jeg er tilbage mandag d. 8. juni.", "", "06-07", "06-08"),
        ("Jeg er ikke tilbake før 8. juni.", "", "06-07", "06-08"),
        ("Ferie uke 29-31, tilbake mandag 3. august.", "07-13", "08-02", "08-03"),
        # Finnish
        ("Olen lomalla 3.–14.8.2026.", "08-03", "08-14", ""),
        ("Olen lomalla 14.8. asti ja palaan toimistolle 17.8.", "", "08-14", "08-17"),
        ("Lomalla viikot 29-31, palaan viikolla 32.", "07-13", "08-02", "08-03"),
        # Polish
        ("Do 5 czerwca włącznie nie ma mnie w firmie.", "", "06-05", ""),
        ("Od 1 do 12 czerwca jestem na urlopie, wracam 15.06.", "06-01", "06-12", "06-15"),
        ("Będę ponownie dostępna od 08.06.2026 r.", "", "06-07", "06-08"),
        # Czech and Slovak
        ("Dílna má od 22.6. do 26.6. zavřeno.", "06-22", "06-26", ""),
        ("Jsem mimo kancelář do 5. 6. 2026 včetně.", "", "06-05", ""),
        ("Vrátím se v pondělí 8. června.", "", "06-07", "06-08"),
        ("Som na dovolenke do 5. júna.", "", "06-05", ""),
        # Japanese, Chinese, Korean
        ("８月８日（土）から８月16日（日）まで夏季休業。８月17日（月）より順次ご返信いたします。",
         "08-08", "08-16", "08-17"),
        ("8/14（金）まで休暇をいただいております。8/17(月)に出社いたします。",
         "", "08-14", "08-17"),
        ("2026年8月14日まで不在にしております。", "", "08-14", ""),
        ("夏季休業\n期間：8/8〜8/16\n再開：8/17", "08-08", "08-16", "08-17"),
        ("8月8日〜16日は休みをいただきます。", "08-08", "08-16", "08-17"),
        ("来週月曜日より出社します。", "", "06-07", "06-08"),
        ("本日は終日外出しております。明日対応いたします。", "", "06-02", "06-03"),
        ("我将于8月3日至8月14日休假，8月17日返回办公室。", "08-03", "08-14", "08-17"),
        ("8월 3일부터 8월 14일까지 휴가입니다. 8월 17일에 복귀합니다.", "08-03", "08-14", "08-17"),
        # Two languages that say the same
        ("Ich bin bis 5. Juni im Urlaub.\n\nI am on holiday until 5 June.", "", "06-05", ""),
        ("Absent jusqu'au 5 juin.\n--- English below ---\nBack on 8 June.", "", "06-05", "06-08"),
    ],
)  # fmt: skip
def test_the_days_of_a_notice_are_read_in_its_language(
    text: str, starts: str, until: str, back: str
) -> None:
    assert away(text) == Away(day(starts), day(until), day(back))


@pytest.mark.req("B7")
@pytest.mark.parametrize(
    "text",
    [
        "Bis Montag bin ich im Urlaub.",
        "Ich bin nächsten Freitag wieder da.",
        "Ich bin ab Dienstag wieder da.",
        "Ich bin bis Freitag, 8. Juni, im Urlaub.",  # that day is a Monday
        "Je suis absent jusqu'à lundi.",
        "Absente jusqu'au mardi 5 juin.",  # that day is a Friday
        "No estaré disponible hasta el 8 de junio.",
        "Ik ben tot 8 juni met vakantie.",  # "tot" may leave the 8th out
        "Jag är på semester till vecka 32.",
        "休暇のため、8月17日(火)まで不在です。",  # that day is a Monday
        "Ich bin bis 5. Juni weg, im Urlaub. I am on holiday until 12 June.",
    ],
)
def test_days_that_can_be_read_in_two_ways_are_refused(text: str) -> None:
    assert away(text) == UNCLEAR


@pytest.mark.parametrize(
    "text",
    [
        "Ich bin bis Ende August im Urlaub.",
        "Ich bin im Urlaub. Unser Angebot ist bis zum 5. Juni gültig.",
        "Ich bin im Urlaub und melde mich um den 20. Juni.",
        "Urlaub! Die Kollegin ist ab dem 8. Juni wieder da.",
        "Guten Morgen, ich bin im Urlaub.",
        "Wir sind Mo-Fr von 9 bis 17 Uhr erreichbar.",
        "Jeden Montag bin ich nicht im Büro.",
        "Je suis absente le lundi et le mardi.",
        "Im Urlaub! Wir sind jetzt am 3. Standort wieder für Sie da.",
        "Je suis en congés. L'offre est valable jusqu'au 5 juin.",
        "Je suis en vacances jusqu'à fin août.",
        "Estoy de vacaciones. El plazo termina el 5 de junio.",
        "Sono in ferie. L'offerta è valida fino al 5 giugno.",
        "Estou de férias. A oferta é válida até 5 de junho.",
        "Ik ben op vakantie. De aanbieding is geldig t/m 5 juni.",
        "Jag har semester. Erbjudandet gäller t.o.m. 5 juni.",
        "Jeg har ferie. Tilbuddet gælder til og med 5. juni.",
        "Olen lomalla. Tarjous on voimassa 5.6. asti.",
        "Jestem na urlopie. Oferta ważna do 5 czerwca.",
        "Mám dovolenou. Nabídka platí do 5. června.",
        "休暇中です。キャンペーンは8月14日まで開催しております。",
        "8月14日までにご連絡ください。",
    ],
)
def test_days_of_other_matters_are_no_days_of_absence(text: str) -> None:
    assert away(text) == NOTHING


@pytest.mark.parametrize(
    ("text", "starts", "until"),
    [
        ("Vom 22. Dezember bis 3. Januar bin ich im Urlaub.", "2026-12-22", "2027-01-03"),
        ("Absent du 22 décembre au 3 janvier.", "2026-12-22", "2027-01-03"),
        ("Semester 22/12 - 3/1.", "2026-12-22", "2027-01-03"),
        ("Urlop od 22.12 do 3.01.", "2026-12-22", "2027-01-03"),
        ("Lomalla 22.12.–3.1.", "2026-12-22", "2027-01-03"),
        ("Ferie uge 52 til 53.", "2026-12-21", "2027-01-03"),
        ("12月29日〜1月4日は休みをいただいております。", "2026-12-29", "2027-01-04"),
    ],
)
def test_an_absence_over_the_end_of_the_year_ends_in_the_next(
    text: str, starts: str, until: str
) -> None:
    found = away(text, "Mon, 21 Dec 2026 09:00:00 +0100")

    last = date.fromisoformat(until)
    assert (found.starts, found.until) == (date.fromisoformat(starts), last)
    assert found.back_on == last + timedelta(days=1)  # these end on a Sunday or Monday
