"""mockkata: a terminal dojo for mocking in Python."""
