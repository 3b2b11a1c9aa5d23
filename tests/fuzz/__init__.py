"""Fuzz targets: programs that look for input which breaks a promise."""
