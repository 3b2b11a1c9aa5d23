"""The pages that people use, one blueprint a noun."""

from flask import Blueprint

from relance.web.pages import (
    account,
    contacts,
    enroll,
    enrollments,
    imports,
    mailboxes,
    panels,
    records,
    sequences,
    setup,
    sign_in,
    summary,
    tasks,
    unsubscribe,
    users,
)

_ROOMS = (
    sign_in,
    setup,
    sequences,
    summary,
    enroll,
    enrollments,
    contacts,
    imports,
    mailboxes,
    records,
    tasks,
    account,
    users,
    panels,
    unsubscribe,
)


def blueprints() -> tuple[Blueprint, ...]:
    """A fresh blueprint of every room."""
    return tuple(room.blueprint() for room in _ROOMS)
