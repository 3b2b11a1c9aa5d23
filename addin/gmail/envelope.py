"""What is answered to Google: a card or a request, in the wrapping that each kind of call takes.

Shapes: developers.google.com/workspace/add-ons/reference/callback-contract and
developers.google.com/workspace/add-ons/guides/alternate-runtimes.
"""

from __future__ import annotations

from collections.abc import Sequence

from addin.gmail.event import Trigger
from addin.gmail.widgets import Json


def shown(trigger: Trigger, card: Json, note: str = "") -> Json:
    """The first card beside a mail (RenderActions), or the only one left after Refresh."""
    if trigger is Trigger.REFRESH:
        return _submitted([{"popToRoot": True}, {"updateCard": card}], note)
    return {"action": {"navigations": [{"pushCard": card}]}}


def followed(card: Json, level: int, next_level: int, note: str, happened: bool) -> Json:
    """The card after a button was pressed on a card of ``level`` (SubmitFormResponse).

    One of a higher level is laid upon it; one of the same level takes its place; to one of a
    lower level the panel goes back. ``note`` is shown for a moment.
    """
    steps: list[Json] = [{"pop": True} for _ in range(level - next_level)]
    steps.append({"pushCard" if next_level > level else "updateCard": card})
    return _submitted(steps, note, happened)


def scopes_wanted(scopes: Sequence[str]) -> Json:
    """Google asks the user for the scopes, then repeats the call."""
    return {"requesting_google_scopes": {"scopes": list(scopes)}}


def link_wanted(card: Json) -> Json:
    """The account is not linked: Google shows the card, whose link comes back to the panel."""
    return {"custom_authorization_prompt": {"action": {"navigations": [{"pushCard": card}]}}}


def _submitted(steps: Sequence[Json], note: str = "", happened: bool = False) -> Json:
    action: Json = {"navigations": list(steps)}
    if note:
        action["notification"] = {"text": note}
    answer: Json = {"renderActions": {"action": action}}
    if happened:
        answer["stateChanged"] = True
    return answer
