"""The eyes: they watch what tests do with mocks, from within the process that runs them, and judge nothing.

Imports only the standard library, pytest and `mockkata.evidence`.
"""
