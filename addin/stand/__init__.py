"""The stand: a local page on which both panels can be tried without Google or Microsoft."""
