"""Connected mailboxes: their secrets, and trying a connection."""
