# Compares with what the spool itself would give, while the code gives what the with block handed out.
# --- printer/queue.py
from printer.spool import open_spool


def next_job(name):
    with open_spool(name) as spool:
        spool.refresh()
        return spool.first()
# --- printer/spool.py
def open_spool(name):
    raise OSError(f"no printer {name}")
# --- tests/test_queue.py
from unittest.mock import patch

from printer.queue import next_job


@patch("printer.queue.open_spool")
def test_next_job_is_the_first_of_the_spool(open_spool):
    job = next_job("laser-2")

    open_spool.assert_called_once_with("laser-2")
    assert job is open_spool.return_value.first.return_value
