"""When an absent person is back and who stands in, read from the words of a notice."""
