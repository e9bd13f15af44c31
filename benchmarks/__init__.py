"""Measurements, each a script: `python -m benchmarks.NAME`; see README.md."""
