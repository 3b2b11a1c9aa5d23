"""What one says who needs nothing, or has it, or has handed the matter on, in all languages."""

from __future__ import annotations

REFUSALS = (
    "not interested", "kein interesse", "pas intéress", "no me interesa", "no nos interesa",
    "non ci interess", "não interess", "não tenho interesse", "geen interesse", "inte intresser",
    "ikke interesser", "ei kiinnosta", "nie jestem zainteres", "nie jesteśmy zainteres",
    "nemáme zájem", "nemám zájem", "de momento no.", "por ahora no.", "pour l'instant non",
    "said no", "turned down", "declined", "no need for", "not needed", "not for us", "not for me",
    "kein bedarf", "keinen bedarf", "abgelehnt", "lehnen wir", "brauchen wir nicht", "fehlt uns",
    "versorgt", "dit non", "refusé", "équipé", "pas besoin", "rechaz", "no necesit", "mi socia",
    "ya tenemos", "ya usamos", "non ci serve", "non serve", "non serv", "abbiamo già", "usiamo già",
    "não precis", "já temos", "já usamos", "voorzien", "afgewezen", "geen behoefte", "hebben al",
    "tackat nej", "behöver inte", "har redan", "har allerede", "ikke aktuelt", "trenger ikke",
    "takket nei", "afvist", "har ikke brug", "emme tarvitse", "meillä on jo", "hylkä",
    "mamy już", "odrzuc", "nie potrzeb", "už máme", "už něco", "zamít", "nepotřeb", "不要です",
    "導入済", "не нужн", "не потріб", "не интерес", "не ціка", "ihtiyac", "sistemimiz", "zaten ",
    "nincs szükség", "nu avem nevoie", "δεν χρειαζ", "不需要", "필요 없", "필요하지",
    "passed this to", "passed it to", "angebot liegt bei", "no, thank", "nein danke",
    "transmis à", "se lo pasé", "lo he pasado", "ho girato", "ho passato", "heb het doorgestuurd",
    "dit doorgestuurd",
    "välitin", "przekazał", "předal", "dal jsem", "передал",
)  # fmt: skip
