"""Finds which of many phrases a text holds, and which of them stand together or begin a line."""
