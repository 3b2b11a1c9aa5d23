"""What relance knows: values and rules, without clock, file, socket or table."""
