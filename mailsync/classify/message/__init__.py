"""One message: its bytes, headers, parts and texts, and the Mail that every rule looks at."""
