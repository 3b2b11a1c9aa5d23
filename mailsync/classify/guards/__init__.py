"""Mail guards that hold a mail until its sender has shown himself."""
