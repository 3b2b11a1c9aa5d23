"""People who ask not to be written to again."""
