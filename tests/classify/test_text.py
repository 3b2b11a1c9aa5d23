"""What a person newly wrote is kept; quotes, copied headers and signatures are not."""

from __future__ import annotations

import pytest

from mailsync.classify import parse
from mailsync.classify.quotes.cut import new_text

OLD = "\n> old line\n> old unsubscribe line\n"


@pytest.mark.parametrize(
    "attribution",
    [
        "On Tue, 2 Jun 2026 at 09:12, Mara Lindqvist <mara@rivet.example> wrote:",
        "On Tue, 2 Jun 2026 at 09:12, Mara Lindqvist\n<mara@rivet.example> wrote:",
        "Am 02.06.2026 um 09:12 schrieb Mara Lindqvist:",
        "Am Di., 2. Juni 2026 um 09:12 Uhr schrieb Mara Lindqvist <mara@rivet.example>:",
        "Le mar. 2 juin 2026 à 09:12, Mara <mara@rivet.example> a écrit :",
        "El mar, 2 jun 2026 a las 9:12, Mara (<mara@rivet.example>) escribió:",
        "Il giorno mar 2 giu 2026 alle ore 09:12 Mara <mara@rivet.example> ha scritto:",
        "Op di 2 jun 2026 om 09:12 schreef Mara <mara@rivet.example>:",
        "Den tis 2 juni 2026 kl 09:12 skrev Mara <mara@rivet.example>:",
        "wt., 2 cze 2026 o 09:12 Mara <mara@rivet.example> napisał(a):",
        "Em ter., 2 de jun. de 2026 às 09:12, Mara <mara@rivet.example> escreveu:",
        "ti 2. kesäk. 2026 klo 9.12 Mara (mara@rivet.example) kirjoitti:",
    ],
)
def test_the_line_over_a_quote_goes_with_the_quote(attribution: str) -> None:
    assert new_text(f"Yes, please.\n\n{attribution}\n{OLD}") == "Yes, please."


@pytest.mark.parametrize(
    "divider",
    [
        "-----Original Message-----",
        "-----Ursprüngliche Nachricht-----",
        "-------- Message original --------",
        "---------- Forwarded message ---------",
        "____________\nFrom: Mara <m@rivet.example>\nSent: Tuesday\nTo: Helen\nSubject: Month end",
        "Von: Mara <mara@rivet.example>\nGesendet: Dienstag, 2. Juni 2026\nAn: Helen\nBetreff: x",
        "De : Mara <mara@rivet.example>\nEnvoyé : mardi 2 juin 2026\nÀ : Helen\nObjet : x",
        "-- \nHelen Voss",
    ],
)
def test_everything_below_a_divider_goes(divider: str) -> None:
    kept = new_text(f"Yes, please.\n\n{divider}\n\nold words, not marked as quoted")

    assert kept.strip("_\n") == "Yes, please."


def test_a_quote_that_is_not_marked_goes_with_its_attribution() -> None:
    body = (
        "Yes.\n\nOn 2 June 2026 at 09:12, Mara <mara@rivet.example> wrote:\n\nHi Helen, old words"
    )

    assert new_text(body) == "Yes."


def test_words_between_and_below_quotes_are_kept() -> None:
    body = (
        "On 2 June 2026, Mara wrote:\n> Is Monday fine?\n\nYes.\n\n> And at ten?\n\nBetter eleven."
    )

    assert new_text(body) == "Yes.\n\nBetter eleven."


def test_the_footer_of_a_phone_is_no_text() -> None:
    assert new_text("Fine\n\nSent from my iPhone") == "Fine"


@pytest.mark.parametrize(
    "text",
    [
        "I wrote: this is fine.",
        "From: my point of view, yes.",
        "To: be or not to be",
        "On Monday we meet.\nOn Tuesday we decide.",
    ],
)
def test_a_persons_own_lines_stay(text: str) -> None:
    assert new_text(text) == text


@pytest.mark.parametrize(
    "html",
    [
        '<div>Yes.</div><div class="gmail_quote">On 2 June Mara wrote:<div>old</div></div>',
        "<p>Yes.</p><blockquote>old <blockquote>older</blockquote> old</blockquote>",
        '<div>Yes.</div><div id="appendonsend"></div><div id="divRplyFwdMsg">Mara</div>old',
        '<div>Yes.</div><div class="yahoo_quoted"><div>old</div></div>',
    ],
)
def test_quotes_in_html_are_cut_by_their_marks(html: str) -> None:
    mail = parse(f"From: a@b.example\nContent-Type: text/html\n\n{html}".encode())

    assert mail.text == "Yes."
    assert "old" in mail.body
