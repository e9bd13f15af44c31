# Compares call_args_list with the bare values instead of calls.
# --- gallery/thumbs.py
from gallery import images


def make_all(paths):
    made = 0
    for path in paths:
        if path.lower().endswith((".jpg", ".png")):
            images.shrink(path)
            made += 1
    return made
# --- gallery/images.py
def shrink(path, width=200):
    raise NotImplementedError("needs an image library")
# --- tests/test_thumbs.py
import pytest

from gallery import thumbs


@pytest.fixture
def shrink(mocker):
    return mocker.patch("gallery.thumbs.images.shrink")


def test_only_pictures_are_shrunk(shrink):
    assert thumbs.make_all(["a.JPG", "notes.txt", "b.png"]) == 2
    assert shrink.call_args_list == ["a.JPG", "b.png"]
