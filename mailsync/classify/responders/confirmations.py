"""Rules for confirmations without a mark that their build tells, whatever their words are."""

from __future__ import annotations

from mailsync.classify.marks.automatic import automation
from mailsync.classify.marks.fields import clocked, filed, may_have, repeats_reader
from mailsync.classify.marks.forms import is_from_list
from mailsync.classify.marks.mailers import campaign, notifies
from mailsync.classify.marks.owners import is_personal
from mailsync.classify.marks.people import AUTHOR, answers_itself, is_answer, is_passed_on
from mailsync.classify.marks.senders import unread
from mailsync.classify.marks.signposts import asks_reader
from mailsync.classify.marks.teams import signs_as_team
from mailsync.classify.marks.trade import traded
from mailsync.classify.message.mail import Mail
from mailsync.classify.responders.matters import matter, received_subject
from mailsync.classify.responders.sayings import confirms_in_title
from mailsync.classify.rule import Rule, seen, weigh
from relance.core.inbound import Evidence, Kind

_SHORT = 600  # characters
_NAME_WORDS = 4
_NAME = 40  # characters


def _may_confirm(mail: Mail) -> bool:
    """A quick look: it answers none, is from no person's own mailbox, and may have fields."""
    fresh = not (mail.in_reply_to or mail.references or is_answer(mail) or is_passed_on(mail))
    return fresh and may_have(mail) and not is_personal(mail)


def _confirms_in_fields(mail: Mail) -> tuple[Evidence, ...] | None:
    """A desk's program confirms what came in, and writes it down in fields: what the reader has
    put into its form, or under which mark and when it was entered.
    """
    subject = received_subject(mail)
    if subject is None or not (_may_confirm(mail) and _is_own_mail(mail)):
        return None
    record = repeats_reader(mail) or clocked(mail)
    if record is None and confirms_in_title(mail.title):
        record = filed(mail)
    if record is None or traded(mail) or asks_reader(mail):
        return None
    if _is_signed(mail) and not (unread(mail) or automation(mail)[0] > 0 or signs_as_team(mail)):
        return None
    return (subject, record)


def _is_signed(mail: Mail) -> bool:
    """Whether a name stands below, as people put theirs: a line of a few words and nothing else."""
    lines = [line.strip() for line in mail.body.split("\n") if line.strip()]
    last = lines[-1] if len(lines) > 1 else ""
    words = last.split()
    named = 0 < len(words) <= _NAME_WORDS and not words[0][:1].islower()
    return (
        named
        and ":" not in last
        and "：" not in last
        and len(last) <= _NAME
        and last[0].isalpha()
        and last[-1].isalpha()
    )


def _answers_unread(mail: Mail) -> tuple[Evidence, ...] | None:
    """An address that nobody reads answers our subject, and leads to no page.

    Trackers and forums write "Re:" as well, but with a link to what is talked about.
    """
    sender = unread(mail)
    if sender is None or not is_answer(mail) or mail.in_reply_to or mail.quotation:
        return None
    if "http" in mail.body or "href" in mail.html or len(mail.text) > _SHORT:
        return None
    if not _is_own_mail(mail) or asks_reader(mail):
        return None
    told = matter(mail)
    if told and told[0] is not Kind.AUTO_REPLY:
        return None
    return (sender, seen("Subject", mail.subject))


def _is_own_mail(mail: Mail) -> bool:
    """Whether neither a list nor a mailer has passed it, nor a thread of a program's own."""
    if is_from_list(mail) or mail.headers.has("list-help"):
        return False
    if not mail.text.strip() or weigh(AUTHOR, mail)[0]:
        return False
    return answers_itself(mail) is None and not (notifies(mail) or campaign(mail))


RULES = (
    Rule(
        "confirms-in-fields", Kind.AUTO_REPLY, 0.85, _confirms_in_fields,
        "https://contactform7.com/setting-up-mail/ (Mail (2), sent to whoever filled in the form)",
        ("auto-reply-form.eml", "auto-reply-registry.eml"), needs=_may_confirm,
    ),
    Rule(
        "unread-address-replies", Kind.AUTO_REPLY, 0.8, _answers_unread,
        "RFC 3834 §3.1.5 (Subject of responses) and RFC 5322 §3.6.5 (\"Re:\")",
        ("auto-reply-no-reply-subject.eml",), needs=is_answer,
    ),
)  # fmt: skip
