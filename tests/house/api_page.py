"""Writes docs/api.md: every request the server answers, from the routes and their docstrings."""

from __future__ import annotations

import base64
import importlib
import re
from collections.abc import Iterator
from typing import Any, NoReturn

from house.tree import DOCS

PAGE = DOCS / "api.md"

_KEY = base64.b64encode(bytes(32)).decode()

#: With these both panels are on, and their routes are there.
_PANELS = {
    "base_url": "https://relance.example",
    "gmail_client_id": "1.apps.googleusercontent.com",
    "gmail_service_account": "addon@example.iam.gserviceaccount.com",
    "outlook_client_id": "00000000-0000-4000-8000-000000000001",
    "outlook_tenants": "00000000-0000-4000-8000-000000000002",
}

_OPENING = """# HTTP API

Everything a user can do in the browser, as JSON under `/api/v1`. A machine-readable description
(OpenAPI 3.1) is served at `/api/v1/openapi.json`. `make docs` writes this page from the code.

Make a key on the account page and send it along:

```
curl -H "Authorization: Bearer rl_…" https://relance.company.tld/api/v1/sequences
```

A key has the scope `read`, `write` or `admin`. Instants are ISO 8601 in UTC. A refusal is
`{"error": {"code", "sentence", "remedy", "details"}}` with a stable code
([reference.md](reference.md#refusals)); a field or query parameter that does not exist is refused,
and so is a body over 8 MiB. With an `Idempotency-Key` header, `POST /api/v1/enroll` gives the first
answer again instead of enrolling twice. Requests under `/gmail` and `/outlook` are the panels' own
([panels.md](panels.md)): they are there when a panel is set up, and answer Google and Outlook only.

| Request | What it does |
|---|---|
"""


def page() -> str:
    """The whole page, from the Flask application's routes."""
    return _OPENING + "".join(f"| `{where}` | {does} |\n" for where, does in sorted(_requests()))


def _requests() -> Iterator[tuple[str, str]]:
    """``POST /api/things/{thing_id}`` and what it does, HEAD and OPTIONS left out."""
    app = _web_app()
    for rule in app.url_map.iter_rules():
        where = re.sub(r"<(?:[^:<>]+:)?([^<>]+)>", r"{\1}", rule.rule)
        told = (app.view_functions[rule.endpoint].__doc__ or "").strip().split("\n\n")[0]
        does = "The style sheet, script and icon." if rule.endpoint == "static" else told
        for method in rule.methods - {"HEAD", "OPTIONS"}:
            yield f"{method} {where}", " ".join(does.split()).replace("|", "\\|")


def _web_app() -> Any:  # Any: Flask is known when the page is made, not before
    """The Flask app over an empty database in memory; nothing it would connect to is reached."""
    wiring = importlib.import_module("relance.wiring")
    settings = importlib.import_module("relance.config").Settings(
        database_url="sqlite://", secret_key="s" * 32, keyring=f"k1:{_KEY}", **_PANELS
    )
    services = wiring.build(
        settings, wiring.SystemClock(), try_smtp=_never, try_imap=_never, poke=_never
    )
    try:
        panels = importlib.import_module("addin").rooms(services)
        return importlib.import_module("relance.web").create_app(services, panels)
    finally:
        services.database.close()


def _never(*_: object) -> NoReturn:
    raise AssertionError("listing the routes reaches out to nobody")


def main() -> None:
    """Write the page in place."""
    PAGE.write_text(page(), "utf-8")


if __name__ == "__main__":
    main()
