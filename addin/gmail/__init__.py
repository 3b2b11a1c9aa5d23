"""The side panel in Gmail: a Google Workspace add-on that Google calls over HTTP."""
