"""Mail that one sender writes to many: newsletters, notifications, offers, lures."""
