"""The Flask application: JSON API, pages, sign-in."""
