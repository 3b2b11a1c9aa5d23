"""Email sequences that stop the moment somebody answers, and say why."""
