"""The JSON API: each operation is a row that is served, validated and documented alike."""
