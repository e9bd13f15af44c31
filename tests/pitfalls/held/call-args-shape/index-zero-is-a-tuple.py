# Takes call_args[0] for the first argument, but it is the tuple of all positional ones.
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
from vinyl import presses


def test_title_is_sent_in_capitals(monkeypatch, mocker):
    submit = mocker.Mock(return_value="job-1")
    monkeypatch.setattr(presses.plant, "submit", submit)

    assert presses.order_pressing("blue train", 300) == "job-1"

    assert submit.call_args[0] == "BLUE TRAIN"
    assert submit.call_args[1]["colour"] == "black"
