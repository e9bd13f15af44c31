# Gives side_effect the class CalledProcessError, which cannot be made without arguments.
# --- pdfs/convert.py
import subprocess


def to_pdf(source):
    try:
        subprocess.run(["pandoc", source, "-o", "out.pdf"], check=True)
    except subprocess.CalledProcessError:
        return "could not convert " + source
    return "out.pdf"
# --- tests/test_convert.py
import subprocess
from unittest.mock import patch

from pdfs.convert import to_pdf


@patch("pdfs.convert.subprocess.run")
def test_conversion_error(mock_run):
    mock_run.side_effect = subprocess.CalledProcessError

    assert to_pdf("thesis.md") == "could not convert thesis.md"
