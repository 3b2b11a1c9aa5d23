"""How desks sign: with the name of a team instead of a person's."""

from __future__ import annotations

from mailsync.classify.message.mail import Mail
from mailsync.classify.search.phrases import Phrases, Words

_LAST = 80  # characters of a line that may be a signature
_TEAMS = Phrases((
    "team", "serviceteam", "supportteam", "crew", "desk", "department", "customer service",
    "support", "helpdesk", "help team", "staff", "reception", "front office", "human resources",
    "abteilung", "hotline", "empfang", "zentrale", "kundendienst", "kundenservice", "sekretariat",
    "équipe", "le service", "la direction", "assistance", "accueil", "standard", "secrétariat",
    "equipo", "servicio", "atención", "recursos humanos", "departamento", "secretaría", "ufficio",
    "sportello", "squadra", "assistenza", "servizio", "segreteria", "lo staff", "equipa", "equipe",
    "balcão", "apoio", "atendimento", "afdeling", "balie", "servicedesk", "klantenservice", "ploeg",
    "klantteam", "secretariaat", "avdelning", "gänget", "receptionen", "teamet", "kundtjänst",
    "kansliet", "avdeling", "gjengen", "resepsjonen", "brukerstøtte", "kundeservice", "holdet",
    "kundeteam", "palvelu", "tuki", "tiimi", "osasto", "porukka", "asiakaspalvelu", "zespół",
    "biuro", "dział", "ekipa", "recepcja", "oddělení", "tým", "podpora", "parta", "přepážka",
    "zákaznick", "recepce", "窓口", "一同", "ヘルプデスク", "サポート", "チーム", "事務局",
    "人事部", "購買部", "総務部", "センター",
))  # fmt: skip


def signs_as_team(mail: Mail) -> str:
    """The last line, where it names a team or a department, or ""."""
    lines = [line for line in mail.body.rstrip()[-_LAST * 3 :].split("\n") if line.strip()]
    last = lines[-1].strip() if len(lines) > 1 else ""
    return last if len(last) <= _LAST and _TEAMS.first(Words(last)) else ""
