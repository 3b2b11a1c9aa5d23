"""The marks by which people and machines are known, whatever they write about."""
