"""Whether the receiving provider says that the mail failed DMARC."""

from __future__ import annotations

from collections.abc import Collection

from mailsync.classify.message.mail import Mail


def dmarc_failed(mail: Mail, trusted: Collection[str]) -> bool:
    """True only if the topmost Authentication-Results of a trusted host says so (RFC 8601 §5).

    ``trusted`` holds lower-case authserv-ids. Lower headers of the same name were in the mail
    when it came, and may be the sender's own.
    """
    for value in mail.headers.all("authentication-results"):
        host, _, results = value.partition(";")
        words = host.split()
        if words and words[0].lower() in trusted:
            return any(_is_dmarc_fail(result) for result in results.split(";")[:50])
    return False


def _is_dmarc_fail(result: str) -> bool:
    method, _, outcome = result.strip().lower().partition("=")
    return method.strip() == "dmarc" and outcome.strip().startswith("fail")
