"""What people and programs see over HTTP: pages, and a JSON API."""

from relance.web.factory import create_app

__all__ = ["create_app"]
