"""What relance does: use cases, and the ports they need."""
