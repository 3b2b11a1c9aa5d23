"""Pages as their users fill them in: forms read from the page, somebody enrolled, a judged mail."""

from __future__ import annotations

import html
import re
from typing import Any

from werkzeug.datastructures import MultiDict

from relance.app.records import MailEvent
from relance.core.inbound import Evidence
from relance.core.people import User
from relance.core.values import ContactId, EnrollmentId, MailboxId
from web_site import START, Browser, Site


def enroll(site: Site, ada: User, name: str = "Anna", **more: Any) -> tuple[int, int, int]:
    """Somebody enrolled: the ids of contact, sequence and enrollment."""
    with site.services.database.read() as uow:
        has_mailbox = bool(uow.mailboxes.of_user(ada.id))
    if not has_mailbox:
        site.mailbox(ada)
    contact, sequence = site.contact("anna@acme.example", name, **more), site.sequence(ada)
    answer = site.api(ada).post("/enroll", {"contact_ids": [contact], "sequence_id": sequence})
    return contact, sequence, answer.json["enrolled"][0]["enrollment_id"]


def record_mail(site: Site, contact: int, which: int, text: str) -> None:
    """A hostile mail that was judged."""
    mail = MailEvent(
        MailboxId(1),
        ContactId(contact),
        EnrollmentId(which),
        START,
        "INBOX",
        "m@x",
        text,
        text,
        text,
        "reply",
        0.9,
        "from-a-person",
        "thread",
        (Evidence("From", text), Evidence("Subject", text, against=True)),
    )
    with site.services.database.begin() as uow:
        uow.inbox.record(mail)


def post(browser: Browser, path: str, form: MultiDict[str, Any]) -> str:
    form.add("csrf_token", browser.token())
    return browser.client.post(path, data=form).text


_INPUT = re.compile(
    r"<input\b([^>]*)>|<textarea\b([^>]*)>(.*?)</textarea>|<select\b([^>]*)>(.*?)</select>",
    re.DOTALL,
)


_ATTRIBUTE = re.compile(r'(\w[\w-]*)="([^"]*)"')


def fields_of(page: str) -> dict[str, str]:
    """The fields of a page's forms as a browser would send them."""
    fields: dict[str, str] = {}
    for box, area, text, select, options in _INPUT.findall(page):
        about = dict(_ATTRIBUTE.findall(box or area or select))
        name, value = about.get("name", ""), about.get("value", "")
        if about.get("type") == "checkbox" and "checked" not in box:
            continue
        if area:
            value = text
        if select:
            chosen = re.search(r'value="([^"]*)" selected', options) or re.search(
                r'value="([^"]*)"', options
            )
            value = chosen[1] if chosen else ""
        if name and name != "csrf_token":
            fields[name] = html.unescape(value)
    return fields
