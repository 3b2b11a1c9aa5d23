"""Rules for newsletters, notifications and the phishing that poses as a mail system."""

from __future__ import annotations

from mailsync.classify.automatic import ENOUGH, automation
from mailsync.classify.mail import Mail
from mailsync.classify.rule import Mark, Rule, first_phrase, flat, seen, weigh
from relance.core.inbound import Evidence, Kind

_ROBOTS = ("noreply", "no-reply", "donotreply", "do-not-reply", "newsletter", "notification",
           "notifications", "mailer", "alerts", "root", "cron", "daemon", "news",
           "update")  # fmt: skip
_BULK_HEADERS = ("x-campaign", "x-campaignid", "x-mailer-campaign", "x-csa-complaints",
                 "x-mc-user", "x-mailgun-tag", "x-sg-eid", "x-facebook", "x-cron-env",
                 "x-mailchimp-id")  # fmt: skip
_FOOTERS = ("unsubscribe", "abbestellen", "abmelden", "désabonner", "désinscri", "darse de baja",
            "view in browser", "view this email", "opt out", "opt-out", "manage your subscription",
            "email preferences", "退订", "取消订阅", "afmelden", "wypisz")  # fmt: skip
_FOOT = 3_000
_UNDELIVERED = ("incoming message", "pending message", "messages on hold", "undelivered message",
                "mail quota", "mailbox quota", "to your inbox", "could not be delivered to",
                "undelivered mail", "password", "mailbox storage", "quarantine")  # fmt: skip


def _unsubscribe(mail: Mail) -> Evidence | None:
    value = mail.headers.get("list-unsubscribe")
    return seen("List-Unsubscribe", value) if value else None


def _precedence(mail: Mail) -> Evidence | None:
    value = mail.headers.get("precedence").lower()
    return seen("Precedence", value) if value in ("bulk", "junk", "list") else None


def _robot(mail: Mail) -> Evidence | None:
    local = mail.from_address.partition("@")[0]
    hit = local in _ROBOTS or local.startswith(_ROBOTS[:4])
    return seen("From", mail.from_address) if hit else None


def _campaign(mail: Mail) -> Evidence | None:
    name = next((name for name in _BULK_HEADERS if mail.headers.has(name)), "")
    return seen(name, mail.headers.get(name)) if name else None


def _feedback_id(mail: Mail) -> Evidence | None:
    return (
        seen("Feedback-ID", mail.headers.get("feedback-id"))
        if mail.headers.has("feedback-id")
        else None
    )


def _generated(mail: Mail) -> Evidence | None:
    total, _ = automation(mail)
    return seen("headers", "sent by a machine") if total >= ENOUGH else None


def _footer(mail: Mail) -> Evidence | None:
    """The opt-out line of a mailing, in mail that answers nothing."""
    if mail.in_reply_to or mail.references or "http" not in mail.body:
        return None
    hit = first_phrase(flat(mail.body[-_FOOT:]), _FOOTERS)
    return seen("text", hit) if hit else None


def _posted(mail: Mail) -> Evidence | None:
    hit = mail.headers.has("list-post")
    return seen("List-Post", mail.headers.get("list-post"), against=True) if hit else None


def _answers(mail: Mail) -> Evidence | None:
    what = mail.in_reply_to or next(iter(mail.references), "")
    return seen("In-Reply-To", what, against=True) if what else None


def _answers_by_subject(mail: Mail) -> Evidence | None:
    hit = mail.subject.lower().startswith(("re:", "aw:", "sv:", "antw:", "odp:", "vs:", "ref:"))
    return seen("Subject", mail.subject, against=True) if hit else None


_MARKS = (
    Mark(2, _unsubscribe), Mark(1, _precedence), Mark(3, _robot), Mark(2, _campaign),
    Mark(1, _feedback_id), Mark(2, _footer), Mark(3, _generated), Mark(-3, _posted),
    Mark(-2, _answers), Mark(-1, _answers_by_subject),
)  # fmt: skip
_ENOUGH_BULK = 2


def _bulk(mail: Mail) -> tuple[Evidence, ...] | None:
    total, evidence = weigh(_MARKS, mail)
    return evidence if total >= _ENOUGH_BULK else None


def _false_report(mail: Mail) -> tuple[Evidence, ...] | None:
    """Poses as the recipient's own mail system and wants a click: there is no report in it."""
    name = f"{mail.from_name} {mail.subject}".lower()
    system = first_phrase(
        name, ("mail delivery", "undeliver", "mailbox", "webmail", "postmaster", "mail system",
               "mail server", "it support", "mail admin", "email admin", "mail support"),
    )  # fmt: skip
    words = flat(f"{mail.subject}\n{mail.body[:4_000]}")
    lure = first_phrase(words, _UNDELIVERED)
    link = "http" in words or mail.part("text/html") is not None
    if not system or not lure or not link or mail.in_reply_to:
        return None
    return (seen("From", name), seen("body", lure))


RULES = (
    Rule(
        "false-delivery-report", Kind.UNSURE, 0.7, _false_report,
        "https://consumer.ftc.gov/articles/how-recognize-and-avoid-phishing-scams",
        ("unsure-false-report.eml",),
    ),
    Rule(
        "bulk-mail", Kind.BULK, 0.9, _bulk, "RFC 2369 §3.2, RFC 8058 §3.1 and RFC 2076 §3.9",
        ("bulk-newsletter.eml", "bulk-notification.eml"),
    ),
)  # fmt: skip
