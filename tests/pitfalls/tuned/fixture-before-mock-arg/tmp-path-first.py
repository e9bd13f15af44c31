# Puts tmp_path in front of the mock that @patch passes.
# --- thumbs/make.py
import subprocess


def thumbnail(picture, folder):
    out = folder / f"{picture.stem}_small.jpg"
    subprocess.run(["convert", str(picture), "-resize", "120x", str(out)], check=True)
    return out
# --- tests/test_make.py
from unittest.mock import patch

from thumbs.make import thumbnail


@patch("thumbs.make.subprocess.run")
def test_thumbnail_name(tmp_path, mock_run):
    picture = tmp_path / "cat.png"
    out = thumbnail(picture, tmp_path)

    assert out == tmp_path / "cat_small.jpg"
    mock_run.assert_called_once()
