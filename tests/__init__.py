"""The tests follow the modules: tests/test_<module>.py."""
