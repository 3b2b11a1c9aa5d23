"""Lanes: who works on which mailbox, and when."""
