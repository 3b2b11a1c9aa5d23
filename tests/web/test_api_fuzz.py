"""Whatever is sent to the API, the answer is a problem or an answer, and never a fault of ours."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relance.web.api.catalogue import OPERATIONS
from relance.web.api.operation import Operation
from web_site import Api, Site

WITH_BODY = [one for one in OPERATIONS if one.body]
WITH_QUERY = [one for one in OPERATIONS if one.query and one.method == "GET"]

_TEXT = st.one_of(
    st.text(max_size=20),
    st.sampled_from(["", "\0", "\ud800", "days", "email", "2026-11-02T10:00:00Z", "9" * 400, "-1"]),
)
_LEAF = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(0, 3),
    st.floats(allow_nan=False, allow_infinity=False),
    _TEXT,
)
_JSON = st.recursive(
    _LEAF,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(_TEXT, inner, max_size=3)),
    max_leaves=8,
)
_QUICK = settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _shaped(schema: dict[str, Any], definitions: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Values that nearly fit a schema, so that some reach the use case."""
    if "$ref" in schema:
        return _shaped(definitions[schema["$ref"].rpartition("/")[2]], definitions)
    if choices := schema.get("anyOf") or schema.get("oneOf"):
        return st.one_of(*(_shaped(one, definitions) for one in choices), _LEAF)
    if "enum" in schema or "const" in schema:
        return st.sampled_from(schema.get("enum") or [schema["const"]])
    kinds: dict[str, st.SearchStrategy[Any]] = {
        "string": _TEXT,
        "integer": st.integers(-1, 60),
        "boolean": st.booleans(),
        "null": st.none(),
    }
    if schema.get("type") == "array":
        return st.lists(_shaped(schema["items"], definitions), max_size=3)
    if schema.get("type") == "object" and "properties" in schema:
        fields = {name: _shaped(field, definitions) for name, field in schema["properties"].items()}
        wanted = {name: fields.pop(name) for name in schema.get("required", [])}
        return st.fixed_dictionaries(wanted, optional=fields)
    return kinds.get(schema.get("type", ""), _JSON)


def _bodies(operation: Operation) -> st.SearchStrategy[Any]:
    assert operation.body
    schema = operation.body.model_json_schema()
    return st.one_of(_shaped(schema, schema.get("$defs", {})), _JSON)


@pytest.fixture
def api(site: Site) -> Api:
    """An administrator with one of everything."""
    admin = site.admin()
    api = site.api(admin, ["admin"])
    site.mailbox(admin)
    body = {"contact_ids": [site.contact("a@b.example")], "sequence_id": site.sequence(admin)}
    assert api.post("/enroll", body).status_code == 200
    return api


def _is_answered(api: Api, operation: Operation, **sent: Any) -> None:
    path = operation.template
    for name in operation.parameters:
        path = path.replace(f"{{{name}}}", "1")
    answer = api(operation.method, path, **sent)

    assert answer.status_code < 500, (path, sent, answer.text)
    if answer.status_code >= 400:
        assert answer.json["error"]["sentence"]


@pytest.mark.parametrize("operation", WITH_BODY, ids=lambda one: one.name)
def test_any_body_is_answered(api: Api, operation: Operation) -> None:
    @_QUICK
    @given(_bodies(operation))
    def answered(body: Any) -> None:
        _is_answered(api, operation, json=body if body is not None else [])

    answered()


@pytest.mark.parametrize("operation", WITH_QUERY, ids=lambda one: one.name)
def test_any_query_is_answered(api: Api, operation: Operation) -> None:
    assert operation.query
    names = st.sampled_from([*operation.query.model_fields, "other"])
    texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)

    @_QUICK
    @given(st.dictionaries(names, texts, max_size=3))
    def answered(query: dict[str, str]) -> None:
        _is_answered(api, operation, query_string=query)

    answered()
