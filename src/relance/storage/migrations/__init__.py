"""The history of the schema: each revision takes a database one step on."""
