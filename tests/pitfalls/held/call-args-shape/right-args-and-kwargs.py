# Reads call_args through args, kwargs, a proper index and a proper unpacking.
# --- vinyl/presses.py
from vinyl import plant


def order_pressing(album, copies):
    if copies < 100:
        raise ValueError("at least 100 copies")
    return plant.submit(album.upper(), copies, colour="black")
# --- vinyl/plant.py
def submit(title, copies, colour):
    raise ConnectionError("plant is closed")
# --- tests/test_presses.py
import pytest

from vinyl import presses


@pytest.fixture
def submit(mocker):
    return mocker.patch.object(presses.plant, "submit", return_value="job-1")


def test_title_is_sent_in_capitals(submit):
    assert presses.order_pressing("blue train", 300) == "job-1"
    assert submit.call_args[0] == ("BLUE TRAIN", 300)
    assert submit.call_args.args[0] == "BLUE TRAIN"


def test_records_are_black(submit):
    presses.order_pressing("kind of blue", 100)
    (title, copies), options = submit.call_args
    assert copies == 100
    assert options == {"colour": "black"}
