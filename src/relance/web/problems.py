"""What went wrong, in one shape: a status, a stable code, a sentence and a remedy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import ValidationError
from werkzeug.exceptions import HTTPException

from relance.app.connect_mailbox import ConnectionFailed
from relance.app.write_sequence import InvalidSequence
from relance.core.errors import ConfigError, NotFound, Refused, RelanceError, SecretError


@dataclass(frozen=True, slots=True)
class Problem:
    """An answer that is not the one hoped for. ``details`` are JSON values."""

    status: int
    code: str
    sentence: str
    remedy: str = ""
    details: Mapping[str, object] = field(default_factory=dict)

    def as_json(self) -> dict[str, object]:
        """The body of an answer of the API."""
        return {
            "error": {
                "code": self.code,
                "sentence": self.sentence,
                "remedy": self.remedy,
                "details": dict(self.details),
            }
        }


class Unacceptable(Exception):
    """A request that is wrong before any use case has seen it."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.sentence)
        self.problem = problem


#: Refusals that are not a conflict (409) with how things stand.
_STATUS: dict[str, int] = {
    **dict.fromkeys(("wrong_credentials",), 401),
    **dict.fromkeys(("no_right", "bulk_right_missing", "not_owner", "sequence_not_shared"), 403),
    **dict.fromkeys(("not_your_address",), 403),
    **dict.fromkeys(("link_too_old",), 410),
    **dict.fromkeys(
        (
            *("too_many", "no_such_step", "invalid_sequence", "weak_password", "invalid_email"),
            *("name_missing", "no_scope", "bad_property", "bad_limit", "plain_refused", "bad_key"),
            *("bad_host", "bad_port", "bad_security", "bad_credentials", "key_reused"),
            *("empty_file", "bad_encoding", "unreadable_header", "no_email_column"),
            *("duplicate_column", "other_address", "no_name_column", "no_external_id"),
        ),
        422,
    ),
}

_HTTP: dict[int, tuple[str, str, str]] = {
    400: ("bad_request", "The request cannot be read.", ""),
    401: ("not_signed_in", "This needs somebody who is signed in.", "Sign in, or send an API key."),
    403: ("forbidden", "You may not do this.", ""),
    404: ("not_found", "There is nothing here.", "Check the address."),
    405: ("method_not_allowed", "This address does not answer that method.", ""),
    413: ("too_large", "The request is too large.", "Send less than 8 MiB."),
    415: ("wrong_content_type", "The body has the wrong content type.", "Send application/json."),
    422: ("invalid", "The request holds something that cannot be.", ""),
    429: ("too_many_requests", "That was tried too often.", "Wait a while, then try again."),
    500: ("internal_error", "Something went wrong here.", "The log of the server says more."),
}


def of_relance(error: RelanceError) -> Problem:
    """The problem behind one of our own errors."""
    match error:
        case ConnectionFailed():
            tried = {side: str(trial) for side, trial in error.trials.items()}
            return Problem(422, error.code, error.sentence, error.remedy, {"trials": tried})
        case InvalidSequence():
            found = {"problems": list(error.problems)}
            return Problem(422, error.code, error.sentence, error.remedy, found)
        case Refused():
            return Problem(_STATUS.get(error.code, 409), error.code, error.sentence, error.remedy)
        case NotFound():
            return Problem(404, "not_found", f"There is no {error.what} {error.name}.")
        case SecretError() | ConfigError():
            return of_status(500)
        case _:
            return Problem(503, "busy", "The database is busy.", "Try again in a moment.")


def of_status(status: int, sentence: str = "") -> Problem:
    """The problem behind a bare HTTP status; an unlisted one is told by its class."""
    known = _HTTP.get(status) or _HTTP[500 if status >= 500 else 400]
    return Problem(status, known[0], sentence or known[1], known[2])


def of_http(error: HTTPException) -> Problem:
    """The problem behind an error of Flask or Werkzeug. Its own words are not told to strangers."""
    return of_status(error.code or 500)


def of_validation(error: ValidationError) -> Problem:
    """The problem behind fields that are missing, unknown or wrong; 422 with a line for each."""
    fields = [
        {"field": ".".join(map(str, one["loc"])), "sentence": one["msg"]}
        for one in error.errors(include_url=False, include_input=False, include_context=False)
    ]
    first = fields[0]
    where = f"{first['field']}: " if first["field"] else ""
    return Problem(
        422,
        "invalid",
        f"{where}{first['sentence']}.",
        "Correct the fields named in details.",
        {"fields": fields},
    )
