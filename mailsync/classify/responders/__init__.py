"""Automatic answers: somebody is away, has left, or mail was received."""
