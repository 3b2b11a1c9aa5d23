"""Cuts a text where the words of its writer end: quotes, copied headers, signatures, footers."""
