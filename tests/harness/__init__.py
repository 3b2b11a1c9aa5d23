"""A little world of mail on one machine: servers, letters and people, for tests and the demo."""
