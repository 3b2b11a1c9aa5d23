"""First days back as notices name them: "only on", "not before", a farewell, tomorrow's mail.

Each: the language, the last day away, the first one back (ISO 8601, or ""), and the text. The
mails are of Tuesday, 2 June 2026.
"""

from __future__ import annotations

ONLY_ON = [
    ("en", "2026-06-14", "2026-06-15", "I will only return on Monday, 15 June."),
    (
        "de",
        "2026-06-09",
        "2026-06-10",
        "Ich lese meine Post erst am kommenden Mittwoch, den 10.6., wieder.",
    ),
    ("fr", "2026-06-09", "2026-06-10", "Je ne serai de retour que mercredi prochain, le 10 juin."),
    (
        "es",
        "2026-06-09",
        "2026-06-10",
        "No me reincorporo hasta el próximo miércoles, 10 de junio.",
    ),
    ("it", "2026-06-09", "2026-06-10", "Tornerò solo mercoledì prossimo, 10 giugno."),
    ("pt", "2026-06-09", "2026-06-10", "Só regresso a 10 de junho."),
    ("nl", "2026-06-09", "2026-06-10", "Ik ben pas woensdag 10 juni weer bereikbaar."),
    ("sv", "2026-06-09", "2026-06-10", "Jag är tillbaka först onsdag den 10 juni."),
    ("nb", "2026-06-09", "2026-06-10", "Jeg er først tilbake onsdag 10. juni."),
    ("da", "2026-06-09", "2026-06-10", "Jeg er først tilbage onsdag den 10. juni."),
    ("fi", "2026-06-09", "2026-06-10", "Palaan vasta keskiviikkona 10.6."),
    ("pl", "2026-06-09", "2026-06-10", "Wrócę dopiero w środę 10 czerwca."),
    ("cs", "2026-06-09", "2026-06-10", "Vracím se až ve středu 10. června."),
    ("ja", "2026-06-09", "2026-06-10", "次の出社は6月10日(水)になります。"),
]
NOT_BEFORE = [
    ("en", "2026-06-14", "2026-06-15", "I will not be available before Monday, 15 June."),
    ("de", "2026-06-14", "2026-06-15", "Vor Montag, dem 15. Juni, erreichen Sie mich nicht."),
    ("fr", "2026-06-14", "2026-06-15", "Je ne serai pas joignable avant le lundi 15 juin."),
    ("es", "2026-06-14", "2026-06-15", "No estaré localizable antes del lunes 15 de junio."),
    ("it", "2026-06-14", "2026-06-15", "Non sarò raggiungibile prima di lunedì 15 giugno."),
    (
        "pt",
        "2026-06-14",
        "2026-06-15",
        "Não estarei contactável antes de segunda-feira, 15 de junho.",
    ),
    ("nl", "2026-06-14", "2026-06-15", "Voor maandag 15 juni ben ik niet bereikbaar."),
    ("sv", "2026-06-14", "2026-06-15", "Jag går inte att nå före måndag 15 juni."),
    ("da", "2026-06-14", "2026-06-15", "Jeg kan ikke træffes før mandag den 15. juni."),
    ("fi", "2026-06-14", "2026-06-15", "En ole tavoitettavissa ennen maanantaita 15.6."),
    ("cs", "2026-06-14", "2026-06-15", "Před pondělím 15. června nebudu k zastižení."),
]
TOMORROW = [
    ("de", "2026-06-02", "2026-06-03", "Bin heute außer Haus und melde mich morgen früh."),
    (
        "es",
        "2026-06-02",
        "2026-06-03",
        "Hoy estoy fuera de la oficina, mañana a primera hora leo tu mensaje.",
    ),
    (
        "pt",
        "2026-06-02",
        "2026-06-03",
        "Hoje estou fora do escritório, amanhã de manhã leio a sua mensagem.",
    ),
    (
        "nl",
        "2026-06-02",
        "2026-06-03",
        "Ik ben vandaag niet op kantoor, morgenvroeg lees ik uw bericht.",
    ),
    ("sv", "2026-06-02", "2026-06-03", "Är inte på kontoret idag, läser ditt mejl i morgon bitti."),
    ("fi", "2026-06-02", "2026-06-03", "En ole tänään toimistolla, luen viestisi huomenna."),
    (
        "ja",
        "2026-06-02",
        "2026-06-03",
        "本日は終日外出しております。明朝、メールを拝見いたします。",
    ),
]
FAREWELLS = [
    ("en", "2026-06-05", "2026-06-08", "Out of office 1-5 June. See you Monday 8th!"),
    ("fr", "2026-06-05", "2026-06-08", "En congé du 1er au 5 juin. On se retrouve lundi 8 !"),
    ("it", "2026-06-05", "2026-06-08", "Chiuso dal 1 al 5/6. A lunedì 8!"),
    ("pt", "2026-06-05", "2026-06-08", "Férias de 1 a 5/6. Até segunda, dia 8!"),
    ("nl", "2026-06-05", "2026-06-08", "Vakantie 1 t/m 5/6. Tot maandag 8!"),
    ("sv", "2026-06-05", "2026-06-08", "Semester 1-5/6. Vi ses måndag 8!"),
    ("fi", "2026-06-05", "2026-06-08", "Lomalla 1.-5.6. Nähdään maanantaina 8.6.!"),
    ("pl", "2026-06-05", "2026-06-08", "Urlop 1-5.6. Do zobaczenia w poniedziałek 8.6!"),
]
# The range that lasts ends the absence, though only the return is told as such.
BESIDE = [
    ("de", "2026-06-05", "2026-06-08", "Auf See. 1.6.-5.6., KW 24 geht's wieder los."),
]
# A day by which or before which others are to do something, and what is said to be done today.
OTHER_DAYS = [
    ("en", "I am out of the office. Please send invoices before 12 June."),
    ("de", "Ich bin im Urlaub. Bitte reichen Sie Rechnungen vor dem 12. Juni ein."),
    ("fr", "Je suis en congé. Merci d'envoyer vos factures avant le 12 juin."),
    ("es", "Estoy en una reunión; le contesto hoy mismo."),
    ("nl", "Ik ben met vakantie. Stuur facturen voor 12 juni."),
    ("pl", "Jestem na urlopie. Faktury proszę przysłać przed 12 czerwca."),
]
