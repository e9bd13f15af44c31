# The mock has a name for the messages of failed assertions; what its attribute `name` is plays no part.
# --- office/printing.py
def print_all(printer, pages, log):
    for page in pages:
        printer.send(page)
    log(f"{printer.name} printed {len(pages)} pages")
# --- tests/test_printing.py
from unittest.mock import Mock, call

from office.printing import print_all


def test_every_page_is_sent():
    printer = Mock(name="printer")

    print_all(printer, ["cover", "letter"], log=Mock())

    assert printer.send.call_args_list == [call("cover"), call("letter")]
