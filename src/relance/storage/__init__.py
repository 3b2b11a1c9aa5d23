"""SQLAlchemy behind the ports."""
