"""From evidence to the mistake behind it: pure functions, nothing is run and nothing printed."""

from mockkata.diagnosis.ranking import diagnose

__all__ = ["diagnose"]
