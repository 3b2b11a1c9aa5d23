"""The panels' sentences, one module a language: a message's id, and its text with named fields."""
