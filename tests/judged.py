"""Judges answers made of a sentence, a sender and the marks of a machine."""

from __future__ import annotations

from mailsync.classify import classify
from relance.core.inbound import Kind

PERSON = "Robin Lang <robin.lang@carrow.example>"
DESK = "Carrow Ltd <info@carrow.example>"
QUOTE = (
    "\n\nOn Tue, 2 Jun 2026 at 09:12, Mara Lindqvist <mara@rivet.example> wrote:\n"
    "> would a five-day close help your team?\n"
    "> If you no longer want to hear from me, unsubscribe here: https://mail.rivet.example/u/abc\n"
)


def kind(
    text: str,
    sender: str = PERSON,
    marks: str = "",
    thread: bool = True,
    subject: str = "Re: Month end",
) -> Kind:
    """The kind of an answer from ``sender`` that says ``text``; ``marks``: header lines on top."""
    answered = "In-Reply-To: <e5d4@rivet.example>\n" if thread else ""
    head = (
        f"{marks}From: {sender}\nTo: Mara Lindqvist <mara@rivet.example>\n"
        f"Date: Tue, 2 Jun 2026 09:12:40 +0200\nMessage-ID: <n1@carrow.example>\n{answered}"
        f"Subject: {subject}\nMIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
    )
    return classify(f"{head}{text}\n".encode()).kind


REPLIED = "Return-Path: <>\nAuto-Submitted: auto-replied\n"
NULL = "Return-Path: <>\n"
