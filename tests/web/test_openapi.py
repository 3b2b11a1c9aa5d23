"""The OpenAPI document says what is served, all of it, in valid OpenAPI 3.1."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from relance.web.api.catalogue import OPERATIONS
from web_site import Site


@pytest.fixture
def document(site: Site) -> dict[str, Any]:
    """The document as anybody gets it."""
    answer = site.app.test_client().get("/api/v1/openapi.json")
    assert answer.json is not None
    return dict(answer.json)


def _operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            yield path, method, operation


@pytest.mark.req("H9")
def test_every_route_below_the_api_is_described_and_no_other(
    site: Site, document: dict[str, Any]
) -> None:
    served = {
        (re.sub(r"<(?:[^:<>]+:)?([^<>]+)>", r"{\1}", rule.rule), method.lower())
        for rule in site.app.url_map.iter_rules()
        if rule.rule.startswith("/api/")
        for method in rule.methods or ()
        if method not in ("HEAD", "OPTIONS")
    }

    assert {(path, method) for path, method, _ in _operations(document)} == served


def test_every_reference_leads_to_a_schema(document: dict[str, Any]) -> None:
    def references(node: object) -> Iterator[str]:
        if isinstance(node, dict):
            if isinstance(node.get("$ref"), str):
                yield node["$ref"]
            for value in node.values():
                yield from references(value)
        elif isinstance(node, list):
            for value in node:
                yield from references(value)

    names = {ref.removeprefix("#/components/schemas/") for ref in references(document)}
    assert names
    assert names <= set(document["components"]["schemas"])


def test_every_parameter_of_a_path_is_declared_once(document: dict[str, Any]) -> None:
    for path, _, operation in _operations(document):
        declared = [one["name"] for one in operation["parameters"] if one["in"] == "path"]
        assert sorted(declared) == sorted(re.findall(r"\{(\w+)\}", path)), path
        places = [(one["name"], one["in"]) for one in operation["parameters"]]
        assert len(places) == len(set(places))


def test_every_operation_has_a_name_of_its_own_a_sentence_and_an_answer(
    document: dict[str, Any],
) -> None:
    names = [operation["operationId"] for _, _, operation in _operations(document)]
    assert len(names) == len(set(names)) == len(OPERATIONS)
    for path, method, operation in _operations(document):
        assert operation["summary"].rstrip().endswith("."), (path, operation["summary"])
        statuses = operation["responses"]
        assert sum(status.startswith("2") for status in statuses) == 1, path
        assert all(answer["description"] for answer in statuses.values())
        assert "requestBody" not in operation or method != "get"


def test_only_what_anybody_may_ask_is_open(document: dict[str, Any]) -> None:
    opened = {path for path, _, one in _operations(document) if one.get("security") == []}

    assert opened == {"/api/v1/healthz", "/api/v1/openapi.json"}


def test_a_body_that_is_described_refuses_unknown_fields(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    bodies = [
        content["schema"]["$ref"].rpartition("/")[2]
        for _, _, one in _operations(document)
        for kind, content in one.get("requestBody", {}).get("content", {}).items()
        if kind == "application/json"
    ]

    assert bodies
    assert all(schemas[name]["additionalProperties"] is False for name in bodies)


def test_the_document_names_its_version_and_server(document: dict[str, Any]) -> None:
    assert document["openapi"] == "3.1.0"
    assert document["servers"] == [{"url": "http://127.0.0.1:8080"}]
    assert set(document["components"]["securitySchemes"]) == {"apiKey", "session"}
