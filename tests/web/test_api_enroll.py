"""Enrolling by the API: who gets in, who does not and why, and when the first step runs."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from relance.app.due import open_due_tasks
from relance.core.people import Health, Right
from relance.core.refusal import WORDS, Refusal
from relance.core.sequence import TaskStep, days
from relance.core.values import MailboxId, SequenceId
from web_site import START, TWO_MAILS, Api, Site, refusal


@pytest.fixture
def ready(site: Site) -> Ready:
    """A rep with a mailbox and a sequence of two mails."""
    ada = site.user("Ada")
    return Ready(site, site.api(ada), site.mailbox(ada), site.sequence(ada))


class Ready:
    """What is needed to enroll somebody."""

    def __init__(self, site: Site, api: Api, mailbox: MailboxId, sequence: SequenceId) -> None:
        self.site, self.api, self.mailbox, self.sequence = site, api, mailbox, sequence

    def enroll(self, *contacts: int, headers: Any = None, **more: Any) -> Any:
        body = {"contact_ids": list(contacts), "sequence_id": self.sequence, **more}
        return self.api.post("/enroll", body, headers=headers or {})

    def codes(self, *contacts: int, **more: Any) -> list[str]:
        return [one["code"] for one in self.enroll(*contacts, **more).json["refused"]]


@pytest.mark.req("R59", "R91", "R102")
def test_the_first_email_is_due_at_once(ready: Ready) -> None:
    anna = ready.site.contact("anna@acme.example")
    answer = ready.enroll(anna).json

    assert answer["refused"] == []
    assert answer["enrolled"][0]["contact_id"] == anna
    assert answer["enrolled"][0]["first_due"] == "2026-11-02T09:30:00Z"
    assert ready.site.poked == [ready.mailbox]


@pytest.mark.req("R103")
def test_the_first_step_can_be_sent_later(ready: Ready) -> None:
    anna = ready.site.contact("anna@acme.example")
    answer = ready.enroll(anna, first_at="2026-11-05T15:00:00+01:00").json

    assert answer["enrolled"][0]["first_due"] == "2026-11-05T14:00:00Z"


@pytest.mark.req("R100", "R104")
def test_later_steps_follow_in_days_and_in_the_zone_that_was_chosen(ready: Ready) -> None:
    anna = ready.site.contact("anna@acme.example")
    which = ready.enroll(anna, zone="Asia/Tokyo").json["enrolled"][0]["enrollment_id"]
    found = ready.api.get(f"/enrollments/{which}").json["enrollment"]

    assert found["zone"] == "Asia/Tokyo"
    assert ready.api.get(f"/sequences/{ready.sequence}").json["steps"][1]["delay"] == {
        "count": 3,
        "unit": "days",
        "at": None,
    }


@pytest.mark.req("R99")
def test_a_contact_can_begin_at_a_later_step(ready: Ready) -> None:
    anna = ready.site.contact("anna@acme.example")
    which = ready.enroll(anna, start_at_step=1).json["enrolled"][0]["enrollment_id"]

    assert [one["step"] for one in ready.api.get(f"/enrollments/{which}").json["dispatches"]] == [1]
    assert refusal(ready.enroll(anna, start_at_step=2)) == (422, "no_such_step")


@pytest.mark.req("R93")
def test_a_contact_is_in_one_sequence_at_a_time(ready: Ready) -> None:
    anna = ready.site.contact("anna@acme.example")
    ready.enroll(anna)
    other = ready.site.sequence(_user_of(ready))

    assert ready.codes(anna) == ["already_enrolled"]
    assert ready.codes(anna, sequence_id=other) == ["already_enrolled"]


@pytest.mark.req("R92", "H6")
def test_each_refusal_has_its_code_its_sentence_and_its_remedy(ready: Ready) -> None:
    site, codes = ready.site, ready.codes
    assert codes(site.contact("")) == ["no_email"]
    assert codes(site.contact("anna at acme")) == ["invalid_email"]
    assert codes(site.contact("postmaster@acme.example")) == ["role_address"]
    gone, bounced = site.contact("gone@acme.example"), site.contact("dead@acme.example")
    listed, domain = site.contact("listed@acme.example"), site.contact("x@shut.example")
    nameless = site.contact("nn@acme.example", "")
    with site.services.database.begin() as uow:
        uow.contacts.mark_unsubscribed(gone, START)
        uow.contacts.mark_bounced(bounced, START)
        uow.contacts.suppress("address", "listed@acme.example", "asked", START)
        uow.contacts.suppress("domain", "shut.example", "asked", START)

    answer = ready.enroll(gone, bounced, listed, domain, nameless).json
    assert [one["code"] for one in answer["refused"]] == [
        "unsubscribed",
        "bounced_before",
        "suppressed_address",
        "suppressed_domain",
        "missing_placeholders",
    ]
    assert answer["refused"][4]["detail"] == "first_name"
    for one in answer["refused"]:
        assert one["remedy"] == WORDS[Refusal(one["code"])][1]


def test_a_role_address_can_be_enrolled_on_purpose(ready: Ready) -> None:
    team = ready.site.contact("postmaster@acme.example")

    assert len(ready.enroll(team, allow_role_address=True).json["enrolled"]) == 1


@pytest.mark.req("R105", "R116")
def test_a_missing_placeholder_can_be_filled_for_one_contact(ready: Ready) -> None:
    nameless = ready.site.contact("nn@acme.example", "")
    values = {str(nameless): {"first_name": "Noor"}}

    assert len(ready.enroll(nameless, values=values).json["enrolled"]) == 1


@pytest.mark.req("R94", "R95", "H5")
def test_over_the_daily_limit_nobody_is_enrolled_and_the_free_day_is_named(site: Site) -> None:
    ada = site.user("Ada")
    ready = Ready(site, site.api(ada), site.mailbox(ada, daily=2), site.sequence(ada))
    people = [site.contact(f"p{number}@acme.example") for number in range(3)]
    answer = ready.enroll(*people).json

    assert len(answer["enrolled"]) == 2
    assert answer["refused"][0]["code"] == "over_daily_limit"
    assert "2026-11-0" in answer["refused"][0]["detail"]


@pytest.mark.req("R109", "R118")
def test_fifty_contacts_can_be_enrolled_at_once_and_no_more(ready: Ready) -> None:
    people = [ready.site.contact(f"p{number}@acme.example") for number in range(51)]

    assert refusal(ready.enroll(*people)) == (422, "too_many")
    assert len(ready.enroll(*people[:50]).json["enrolled"]) == 50


@pytest.mark.req("R6")
def test_several_at_once_need_a_right_of_their_own(site: Site) -> None:
    lin = site.user("Lin", [Right.USE_SEQUENCES])
    ready = Ready(site, site.api(lin), site.mailbox(lin), site.sequence(lin))
    people = [site.contact(f"p{number}@acme.example") for number in range(2)]

    assert refusal(ready.enroll(*people)) == (403, "bulk_right_missing")
    assert len(ready.enroll(people[0]).json["enrolled"]) == 1


@pytest.mark.req("R2")
def test_who_may_not_use_sequences_enrolls_nobody(site: Site) -> None:
    lin, ada = site.user("Lin", []), site.user("Ada")
    ready = Ready(site, site.api(lin), site.mailbox(lin), site.sequence(ada, shared=True))

    assert refusal(ready.enroll(site.contact("anna@acme.example"))) == (403, "no_right")


@pytest.mark.req("R3")
def test_without_a_connected_mailbox_nobody_is_enrolled(site: Site) -> None:
    ada = site.user("Ada")
    ready = Ready(site, site.api(ada), site.mailbox(ada), site.sequence(ada))
    with site.services.database.begin() as uow:
        uow.mailboxes.set_health(ready.mailbox, Health.NEEDS_RECONNECT, "", START)

    anna = site.contact("anna@acme.example")
    assert refusal(ready.enroll(anna)) == (409, "mailbox_not_connected")


@pytest.mark.req("R4", "R11")
def test_the_sequence_must_be_shared_with_the_sender(site: Site) -> None:
    ada, lin = site.user("Ada"), site.user("Lin")
    site.mailbox(lin)
    ready = Ready(site, site.api(lin), MailboxId(0), site.sequence(ada))
    anna = site.contact("anna@acme.example")

    assert refusal(ready.enroll(anna)) == (403, "sequence_not_shared")
    ready.sequence = site.sequence(ada, shared=True)
    assert len(ready.enroll(anna).json["enrolled"]) == 1


@pytest.mark.req("R107")
def test_the_sending_mailbox_can_be_picked_but_not_anothers(site: Site) -> None:
    ada, lin = site.user("Ada"), site.user("Lin")
    ready = Ready(site, site.api(ada), site.mailbox(ada), site.sequence(ada))
    foreign, anna = site.mailbox(lin), site.contact("anna@acme.example")

    assert refusal(ready.enroll(anna, mailbox_id=foreign)) == (409, "mailbox_not_connected")
    assert len(ready.enroll(anna, mailbox_id=ready.mailbox).json["enrolled"]) == 1


def test_a_request_sent_twice_with_one_key_is_carried_out_once(ready: Ready) -> None:
    anna, ben = ready.site.contact("anna@acme.example"), ready.site.contact("ben@acme.example")
    first = ready.enroll(anna, headers={"Idempotency-Key": "k1"})
    second = ready.enroll(anna, headers={"Idempotency-Key": "k1"})

    assert first.json == second.json
    assert len(second.json["enrolled"]) == 1
    other = ready.enroll(ben, headers={"Idempotency-Key": "k1"})
    assert refusal(other) == (422, "key_reused")


def test_an_unknown_contact_is_not_found_and_the_others_stay_out(ready: Ready) -> None:
    anna = ready.site.contact("anna@acme.example")

    assert refusal(ready.enroll(anna, 999)) == (404, "not_found")
    assert ready.api.get(f"/contacts/{anna}").json["enrollment_id"] is None


@pytest.mark.req("R16", "R25", "R29", "R31", "R32")
def test_a_contact_paused_inside_a_delay_waits_only_for_the_rest(ready: Ready) -> None:
    anna = ready.site.contact("anna@acme.example")
    later = (START + timedelta(days=3)).isoformat()
    which = ready.enroll(anna, first_at=later).json["enrolled"][0]["enrollment_id"]
    ready.site.clock.at += timedelta(days=2)
    paused = ready.api.post(f"/enrollments/{which}/pause").json

    assert (paused["happened"], paused["enrollment"]["status"]) == (True, "paused")
    assert paused["enrollment"]["due_at"] is None
    assert paused["enrollment"]["remaining_seconds"] == 86_400
    assert ready.api.post(f"/enrollments/{which}/pause").json["happened"] is False

    ready.site.clock.at += timedelta(days=10)
    resumed = ready.api.post(f"/enrollments/{which}/resume").json["enrollment"]
    assert resumed["status"] == "scheduled"
    assert resumed["due_at"] == "2026-11-15T09:30:00Z"


@pytest.mark.req("R60", "R81", "B2", "B3", "H1")
def test_unenrolling_and_its_undo_leave_receipts(ready: Ready) -> None:
    anna = ready.site.contact("anna@acme.example")
    which = ready.enroll(anna).json["enrolled"][0]["enrollment_id"]
    out = ready.api.post(f"/enrollments/{which}/unenroll").json
    assert (out["enrollment"]["status"], out["in_flight"]) == ("unenrolled", False)
    assert out["enrollment"]["reason"] == "Unenrolled by hand (Ada)"
    assert out["enrollment"]["actions"] == ["undo"]

    back = ready.api.post(f"/enrollments/{which}/undo").json["enrollment"]
    assert back["status"] == "scheduled"
    told = [one["what"] for one in ready.api.get(f"/enrollments/{which}").json["receipts"]]
    assert told == ["enrolled", "stopped", "undone"]
    assert refusal(ready.api.post(f"/enrollments/{which}/undo")) == (409, "nothing_to_undo")


def test_there_is_nothing_to_decide_when_no_mail_is_in_doubt(ready: Ready) -> None:
    anna = ready.site.contact("anna@acme.example")
    which = ready.enroll(anna).json["enrolled"][0]["enrollment_id"]
    answer = ready.api.post(f"/enrollments/{which}/decide", {"left": True})

    assert refusal(answer) == (409, "nothing_to_decide")


@pytest.mark.req("R89", "R90")
def test_many_are_taken_out_at_once(ready: Ready) -> None:
    people = [ready.site.contact(f"p{number}@acme.example") for number in range(5)]
    ids = [one["enrollment_id"] for one in ready.enroll(*people).json["enrolled"]]
    answer = ready.api.post("/enrollments/unenroll", {"enrollment_ids": ids[:3]}).json
    again = ready.api.post("/enrollments/unenroll", {"enrollment_ids": ids[:3]}).json

    assert answer == {"changed": 3, "unchanged": 0, "in_flight": 0}
    assert again == {"changed": 0, "unchanged": 3, "in_flight": 0}
    live = ready.api.get("/enrollments?status=scheduled,active").json["items"]
    assert {one["id"] for one in live} == set(ids[3:])


@pytest.mark.req("R15", "R19", "R20")
def test_the_summary_is_filtered_by_sequence_user_status_and_time(ready: Ready) -> None:
    site = ready.site
    anna, ben = site.contact("anna@acme.example", company="Acme"), site.contact("ben@b.example")
    ready.enroll(anna)
    site.clock.at += timedelta(days=1)
    ready.enroll(ben)
    user = ready.api.get("/me").json["id"]

    def names(query: str) -> list[str]:
        items = ready.api.get(f"/enrollments?{query}").json["items"]
        return [one["contact_email"] for one in items]

    assert names("") == ["ben@b.example", "anna@acme.example"]
    assert names("since=2026-11-03T00:00:00Z") == ["ben@b.example"]
    assert names("status=paused") == []
    assert names(f"sequence_id={ready.sequence}&user_id={user}&limit=1") == ["ben@b.example"]
    assert names("limit=1&offset=1") == ["anna@acme.example"]
    assert names(f"contact_id={anna}") == ["anna@acme.example"]
    line = ready.api.get(f"/enrollments?contact_id={anna}").json["items"][0]
    assert (line["company"], line["enrolled_by"], line["last_step"]) == ("Acme", "Ada", 0)


@pytest.mark.req("R10", "R26")
def test_a_pause_of_a_sequence_touches_only_whom_the_user_enrolled(site: Site) -> None:
    ada, lin = site.user("Ada"), site.user("Lin")
    shared = site.sequence(ada, shared=True)
    mine = Ready(site, site.api(ada), site.mailbox(ada), shared)
    theirs = Ready(site, site.api(lin), site.mailbox(lin), shared)
    mine.enroll(site.contact("anna@acme.example"))
    theirs.enroll(site.contact("ben@acme.example"))
    mine.api.post(f"/sequences/{shared}/pause")

    stands = {
        one["contact_email"]: (one["status"], one["reason"])
        for one in mine.api.get("/enrollments").json["items"]
    }
    assert stands["anna@acme.example"] == ("paused", "the sequence is paused")
    assert stands["ben@acme.example"] == ("scheduled", "")
    rows = {one["id"]: one["paused_by_me"] for one in mine.api.get("/sequences").json["items"]}
    assert rows[shared] is True
    assert theirs.api.get("/sequences").json["items"][0]["paused_by_me"] is False


@pytest.mark.req("R28")
def test_all_sequences_that_run_are_paused_and_resumed_at_once(site: Site) -> None:
    ada = site.user("Ada")
    api, _, idle = site.api(ada), site.mailbox(ada), site.sequence(ada)
    running = site.sequence(ada)
    Ready(site, api, MailboxId(0), running).enroll(site.contact("anna@acme.example"))

    assert api.post("/sequences/pause-all").json == {"changed": 1}
    rows = {one["id"]: one["paused_by_me"] for one in api.get("/sequences").json["items"]}
    assert rows == {idle: False, running: True}
    assert api.post("/sequences/resume-all").json == {"changed": 1}


@pytest.mark.req("R44", "R47", "H4", "H7")
def test_completing_a_task_starts_the_delay_of_the_next_step(site: Site) -> None:
    ada, steps = site.user("Ada"), (TaskStep(days(0), "Call {{ first_name }}"), TWO_MAILS[0])
    api, _ = site.api(ada), site.mailbox(ada)
    which = (
        Ready(site, api, MailboxId(0), site.sequence(ada, *steps))
        .enroll(site.contact("anna@acme.example"))
        .json["enrolled"][0]["enrollment_id"]
    )
    _open_tasks(site)
    (task,) = api.get("/tasks").json["items"]
    assert (task["title"], task["blocking"]) == ("Call Anna", True)
    assert api.get(f"/enrollments/{which}").json["enrollment"]["status"] == "waiting_for_task"

    site.clock.at += timedelta(hours=1)
    done = api.post(f"/tasks/{task['id']}/complete").json
    assert done["completed_at"] == "2026-11-02T10:30:00Z"
    assert api.get("/tasks").json["items"] == []


@pytest.mark.req("R76")
def test_deleting_a_sequence_stops_what_runs_in_it(ready: Ready) -> None:
    which = ready.enroll(ready.site.contact("anna@acme.example")).json["enrolled"][0]
    gone = ready.api("DELETE", f"/sequences/{ready.sequence}").json

    assert gone == {"changed": 1}
    assert refusal(ready.api.get(f"/sequences/{ready.sequence}")) == (404, "not_found")
    found = ready.api.get(f"/enrollments/{which['enrollment_id']}").json["enrollment"]
    assert (found["status"], found["reason"]) == ("unenrolled", "The sequence was deleted")


@pytest.mark.req("H2", "R24", "R36")
def test_an_edit_is_a_new_version_and_running_enrollments_keep_theirs(ready: Ready) -> None:
    old = ready.enroll(ready.site.contact("anna@acme.example")).json["enrolled"][0]
    step = {"kind": "email", "subject": "Other", "body": "Other"}
    edited = ready.api("PUT", f"/sequences/{ready.sequence}", {"name": "F", "steps": [step]}).json
    new = ready.enroll(ready.site.contact("ben@acme.example")).json["enrolled"][0]

    assert edited["version"] == 2
    steps = [
        ready.api.get(f"/enrollments/{one['enrollment_id']}").json["enrollment"]["steps"]
        for one in (old, new)
    ]
    assert steps == [2, 1]


def _open_tasks(site: Site) -> None:
    """What the worker does when the step has come."""
    with site.services.database.begin() as uow:
        for box in uow.mailboxes.all():
            open_due_tasks(uow, box.id, site.clock.now())


def _user_of(ready: Ready) -> Any:
    with ready.site.services.database.read() as uow:
        return uow.users.all()[0]
