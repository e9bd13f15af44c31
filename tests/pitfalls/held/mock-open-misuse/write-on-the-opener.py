# Looks for write on the mock_open itself instead of on the file it returned.
# --- escape_room/savegame.py
def save(slot, room, items):
    """Write the state of a game to its slot."""
    with open(f"slot{slot}.sav", "w") as f:
        f.write(f"{room}|{','.join(sorted(items))}\n")
# --- tests/test_savegame.py
from unittest.mock import mock_open

from escape_room import savegame


def test_room_and_items_are_written(mocker):
    opened = mocker.patch("escape_room.savegame.open", mock_open())

    savegame.save(2, "cellar", {"lamp", "key"})

    opened.assert_called_once_with("slot2.sav", "w")
    opened.write.assert_called_once_with("cellar|key,lamp\n")
