"""The panel in Outlook: a pane of static files, and one question that it asks as JSON."""
