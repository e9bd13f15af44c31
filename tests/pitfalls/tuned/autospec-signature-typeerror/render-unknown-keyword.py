# The code passes a keyword that the real render function does not know.
# --- tickets/pdf.py
def render(lines, paper="A4", landscape=False):
    raise RuntimeError("no printer fonts here")
# --- tickets/boarding.py
from tickets.pdf import render


def boarding_pass(name, seat):
    return render([name.upper(), f"Seat {seat}"], papersize="A6")
# --- tests/test_boarding.py
from unittest.mock import patch

from tickets.boarding import boarding_pass


@patch("tickets.boarding.render", autospec=True, return_value=b"%PDF")
def test_boarding_pass_is_a_pdf(mock_render):
    assert boarding_pass("Ada Moe", "12C") == b"%PDF"
    assert mock_render.call_args.args[0] == ["ADA MOE", "Seat 12C"]
