"""The program of a help desk speaks for nobody: what its agents write is a person's."""

from __future__ import annotations

import pytest

from judged import kind
from relance.core.inbound import Kind

SUPPORT = "Support <support@carrow.example>"
PROGRAMS = (
    "X-Mailer: Request Tracker 5.0\nRT-Ticket: carrow #88\nRT-Originator: ida@carrow.example\n",
    "X-Mailer: OTRS Mail Service (6.0)\n",
    "X-Mailer: Zammad Mail Service\nX-Auto-Response-Suppress: All\n",
    "X-Mailer: osTicket Mailer\n",
    "X-Mailer: Kayako\n",
    "X-Zendesk-From-Account-Id: 1\nAuto-Submitted: auto-generated\n",
    "X-HelpScout-Message-ID: 1\n",
    "X-JIRA-FingerPrint: 1\n",
)
WRITTEN = (
    "Hi Mara,\n\nyour ticket came to me. We have no need this year, ring me in May.\n\nIda",
    "Hallo Mara,\n\ndas Ticket liegt bei mir. Frau Roth möchte zuerst die Preisliste.\n\nJan",
    "Bonjour Mara,\n\nj'ai transmis à notre directeur, il propose mardi à 10 h.\n\nLucie",
    "Hei Mara,\n\nviestisi päätyi minulle. Ville haluaisi hinnaston.\n\nAnu",
)


@pytest.mark.req("B1")
@pytest.mark.parametrize("marks", PROGRAMS)
@pytest.mark.parametrize("text", WRITTEN)
@pytest.mark.parametrize("subject", ["Re: [Ticket 88] Month end", "[carrow #88] Month end"])
def test_what_an_agent_writes_is_a_persons(marks: str, text: str, subject: str) -> None:
    found = kind(text, SUPPORT, f"{marks}Precedence: bulk\n", subject=subject)
    assert found in (Kind.REPLY, Kind.UNSURE)


@pytest.mark.parametrize("marks", PROGRAMS)
@pytest.mark.parametrize(
    "own", ["Auto-Submitted: auto-replied\n", "Return-Path: <>\n", "X-Autoreply: yes\n"]
)
def test_what_the_program_says_it_has_written_itself_is_a_machines(marks: str, own: str) -> None:
    if "Auto-Submitted" in marks:
        marks = marks.partition("\n")[0] + "\n"
    text = "We have received your request. Ticket 88 has been opened."
    assert kind(text, SUPPORT, f"{own}{marks}Precedence: bulk\n") is Kind.AUTO_REPLY


@pytest.mark.parametrize("text", WRITTEN)
def test_without_a_return_path_and_a_thread_nobody_is_a_person(text: str) -> None:
    found = kind(text, SUPPORT, "Return-Path: <>\n", subject="Month end", thread=False)
    assert found in (Kind.AUTO_REPLY, Kind.UNSURE)
