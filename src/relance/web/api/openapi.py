"""The OpenAPI 3.1 document, generated from the operations that are served."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import JsonSchemaMode, models_json_schema

from relance.web.api.operation import PREFIX, Operation
from relance.web.texts import MAX_ID

_REF = "#/components/schemas/{model}"

#: What any operation can answer instead of its own answer.
_REFUSALS = {
    "400": "The request cannot be read.",
    "401": "Nobody is signed in, or the API key is wrong.",
    "403": "The user or the key may not do this, or the CSRF token is missing.",
    "404": "It does not exist, or is not the asker's to see.",
    "409": "It does not go together with how things stand; the code says why.",
    "413": "The request is larger than 8 MiB.",
    "415": "The body has the wrong content type.",
    "422": "Fields are missing, unknown or wrong.",
    "429": "Tried too often.",
    "500": "A fault of ours.",
    "503": "The database is busy.",
}


def document(operations: tuple[Operation, ...], base_url: str) -> dict[str, Any]:
    """The whole document as JSON values."""
    inputs, outputs = _models(operations)
    wanted: list[tuple[type[BaseModel], JsonSchemaMode]] = [(one, "validation") for one in inputs]
    wanted += [(one, "serialization") for one in outputs]
    refs, definitions = models_json_schema(wanted, ref_template=_REF)
    schemas = definitions.get("$defs", {}) | {"Problem": _PROBLEM}
    paths: dict[str, dict[str, Any]] = {}
    for operation in operations:
        place = paths.setdefault(PREFIX + operation.template, {})
        place[operation.method.lower()] = _operation(operation, refs)
    return {
        "openapi": "3.1.0",
        "info": {"title": "relance", "version": "1", "description": _DESCRIPTION},
        "servers": [{"url": base_url}],
        "security": [{"apiKey": []}, {"session": []}],
        "paths": paths,
        "components": {"schemas": schemas, "securitySchemes": _SECURITY},
    }


def _models(
    operations: tuple[Operation, ...],
) -> tuple[list[type[BaseModel]], list[type[BaseModel]]]:
    inputs = [model for one in operations for model in (one.body, one.query) if model]
    outputs = [one.answer for one in operations if one.answer]
    return list(dict.fromkeys(inputs)), list(dict.fromkeys(outputs))


def _operation(operation: Operation, refs: dict[Any, Any]) -> dict[str, Any]:
    described: dict[str, Any] = {
        "operationId": operation.name,
        "tags": [operation.noun],
        "summary": operation.summary,
        "parameters": [_path_parameter(name) for name in operation.parameters],
        "responses": _responses(operation, refs),
    }
    if operation.query:
        described["parameters"] += _query_parameters(operation.query)
    if operation.scope is None:
        described["security"] = []
    else:
        described["x-scope"] = operation.scope
    if operation.body:
        content = {"application/json": {"schema": refs[operation.body, "validation"]}}
        described["requestBody"] = {"required": True, "content": content}
    if operation.takes_upload:
        described["requestBody"] = _UPLOAD
    if operation.keyed:
        described["parameters"].append(_IDEMPOTENCY_KEY)
    return described


def _responses(operation: Operation, refs: dict[Any, Any]) -> dict[str, Any]:
    answers: dict[str, Any] = {}
    if operation.answer:
        content = {"application/json": {"schema": refs[operation.answer, "serialization"]}}
        answers[str(operation.status)] = {"description": "Done.", "content": content}
    else:
        answers["204"] = {"description": "Done; there is nothing to say."}
    problem = {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    for status, words in _REFUSALS.items():
        answers[status] = {"description": words, "content": problem}
    return answers


def _path_parameter(name: str) -> dict[str, Any]:
    schema = {"type": "integer", "minimum": 1, "maximum": MAX_ID}
    return {"name": name, "in": "path", "required": True, "schema": schema}


def _query_parameters(model: type[BaseModel]) -> list[dict[str, Any]]:
    schema = model.model_json_schema(ref_template=_REF)
    required = schema.get("required", [])
    return [
        {"name": name, "in": "query", "required": name in required, "schema": properties}
        for name, properties in schema["properties"].items()
    ]


_DESCRIPTION = (
    "Instants are ISO 8601 with a zone; answers give them in UTC. Send an API key as "
    "`Authorization: Bearer rl_…`; a browser's session works too, with the X-CSRFToken header on "
    "requests that change something."
)
_SECURITY = {
    "apiKey": {"type": "http", "scheme": "bearer", "description": "A key of the account page."},
    "session": {"type": "apiKey", "in": "cookie", "name": "relance"},
}
_IDEMPOTENCY_KEY = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "schema": {"type": "string", "maxLength": 200},
}
_FILE = {"type": "string", "contentMediaType": "text/csv"}
_UPLOAD = {
    "required": True,
    "content": {
        "text/csv": {"schema": _FILE},
        "multipart/form-data": {
            "schema": {"type": "object", "required": ["file"], "properties": {"file": _FILE}}
        },
    },
}
_PROBLEM = {
    "type": "object",
    "required": ["error"],
    "properties": {
        "error": {
            "type": "object",
            "required": ["code", "sentence", "remedy", "details"],
            "properties": {
                "code": {"type": "string", "description": "Stable."},
                "sentence": {"type": "string"},
                "remedy": {"type": "string", "description": "What a person can do, or empty."},
                "details": {"type": "object"},
            },
        }
    },
}
