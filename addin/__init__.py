"""The side panels in Gmail and Outlook."""
