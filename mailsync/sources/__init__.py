"""Mailboxes as streams of arrivals."""
