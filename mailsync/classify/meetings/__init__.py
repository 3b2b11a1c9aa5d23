"""Invitations, and answers to them."""
