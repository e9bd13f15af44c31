# Passes the function mock_open as the factory, and asserts writes on the handle.
# --- escape_room/savegame.py
def save(slot, room, items):
    """Write the state of a game to its slot."""
    with open(f"slot{slot}.sav", "w") as f:
        f.write(f"{room}|{','.join(sorted(items))}\n")


def load(slot):
    with open(f"slot{slot}.sav") as f:
        room, items = f.read().strip().split("|")
    return room, set(items.split(","))
# --- tests/test_savegame.py
from unittest.mock import mock_open, patch

from escape_room import savegame


def test_room_and_items_are_written(mocker):
    opened = mocker.patch("escape_room.savegame.open", mock_open())

    savegame.save(2, "cellar", {"lamp", "key"})

    opened.assert_called_once_with("slot2.sav", "w")
    opened().write.assert_called_once_with("cellar|key,lamp\n")


@patch("escape_room.savegame.open", new_callable=mock_open, read_data="attic|rope,torch\n")
def test_load_reads_it_back(opened):
    assert savegame.load(5) == ("attic", {"rope", "torch"})
    opened.assert_called_once_with("slot5.sav")
