"""The mail sync worker: watches mailboxes, judges what comes in, and hands it on."""
