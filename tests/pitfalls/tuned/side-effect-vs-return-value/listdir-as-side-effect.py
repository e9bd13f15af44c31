# Gives side_effect the file names, so the first call returns only the first name.
# --- scanner/photos.py
import os


def count_photos(folder):
    counts = {}
    for name in os.listdir(folder):
        stem, dot, suffix = name.rpartition(".")
        if dot:
            counts[suffix.lower()] = counts.get(suffix.lower(), 0) + 1
    return counts
# --- tests/test_photos.py
from unittest.mock import patch

from scanner.photos import count_photos


@patch("scanner.photos.os.listdir", side_effect=["a.jpg", "b.JPG", "c.png"])
def test_counts_by_suffix(mock_listdir):
    assert count_photos("/pictures") == {"jpg": 2, "png": 1}
    mock_listdir.assert_called_once_with("/pictures")
