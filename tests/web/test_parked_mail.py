"""Mail with which relance could do nothing is shown to the mailbox's owner until it was seen."""

from __future__ import annotations

import pytest

from relance.app.records import Glimpse
from relance.core.people import User
from relance.core.values import MailboxId
from web_site import START, Browser, Site, refusal

WHY = "Your mail to the stop address names no contact, so nobody was unenrolled."
FORWARD = Glimpse("Sent", "ada@rep.example", "Fw: <b>Friday</b>", START)
UNKNOWN = Glimpse("INBOX")


@pytest.mark.req("B2", "B13")
def test_the_mailboxes_page_lists_the_mail_to_look_at(
    site: Site, ada: User, browser: Browser
) -> None:
    box = site.mailbox(ada)
    assert "to look at" not in browser.page("/mailboxes")
    park(site, box, FORWARD, WHY)
    park(site, box, UNKNOWN, "the server does not hand it over")

    for page in (browser.page("/mailboxes"), browser.page("/mailboxes/table")):
        assert "2 to look at" in page
        assert WHY in page
        assert "Fw: &lt;b&gt;Friday&lt;/b&gt; – ada@rep.example – Sent" in page
        assert "(no subject) – INBOX" in page


def test_a_mail_that_was_seen_leaves_the_page(site: Site, ada: User, browser: Browser) -> None:
    box = site.mailbox(ada)
    name = park(site, box, FORWARD, WHY)
    park(site, box, UNKNOWN, "broken")

    answer = browser.post(f"/mailboxes/{box}/dismiss", {"parked": name}, follow_redirects=True)

    assert "1 to look at" in answer.text
    assert WHY not in answer.text
    assert browser.post(f"/mailboxes/{box}/dismiss", {"parked": name}).status_code == 404


def test_the_api_lists_and_dismisses_parked_mail(site: Site, ada: User) -> None:
    api, box = site.api(ada), site.mailbox(ada)
    name = park(site, box, FORWARD, WHY)
    path = f"/mailboxes/{box}/parked"

    (item,) = api.get(path).json["items"]
    assert item["id"] == name
    assert (item["why"], item["subject"]) == (WHY, "Fw: <b>Friday</b>")
    assert (item["from_address"], item["folder"]) == ("ada@rep.example", "Sent")
    assert api.post(f"{path}/dismiss", {"id": name}).status_code == 204
    assert api.get(path).json["items"] == []
    assert refusal(api.post(f"{path}/dismiss", {"id": name})) == (404, "not_found")


def park(site: Site, box: int, glimpse: Glimpse, why: str) -> str:
    """Park a mail of this mailbox; its id."""
    key = f"{glimpse.folder} {glimpse.subject}"
    with site.services.database.begin() as uow:
        uow.inbox.count_try(MailboxId(box), key, why, START)
        uow.inbox.park(MailboxId(box), key, glimpse, START)
        return next(each.id for each in uow.inbox.parked(MailboxId(box)) if each.glimpse == glimpse)
