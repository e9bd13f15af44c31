# An exception that needs arguments is given as an instance; one that needs none may stay a class.
# --- pdfs/convert.py
import subprocess


def to_pdf(source):
    try:
        subprocess.run(["pandoc", source, "-o", "out.pdf"], check=True)
    except subprocess.CalledProcessError as error:
        return f"pandoc stopped with {error.returncode}"
    except FileNotFoundError:
        return "pandoc is not installed"
    return "out.pdf"
# --- tests/test_convert.py
import subprocess
from unittest.mock import patch

from pdfs.convert import to_pdf


@patch("pdfs.convert.subprocess.run")
def test_conversion_error(mock_run):
    mock_run.side_effect = subprocess.CalledProcessError(83, ["pandoc"])

    assert to_pdf("thesis.md") == "pandoc stopped with 83"


@patch("pdfs.convert.subprocess.run", side_effect=FileNotFoundError)
def test_pandoc_missing(mock_run):
    assert to_pdf("thesis.md") == "pandoc is not installed"
