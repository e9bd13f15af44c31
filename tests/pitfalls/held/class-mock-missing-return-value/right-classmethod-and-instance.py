# Configures a classmethod on the patched class and an ordinary method on its return_value, each where the code looks.
# --- dungeon/saves.py
class SaveGame:
    @classmethod
    def load(cls, slot):
        raise RuntimeError("reads the disk")

    def free_slot(self):
        raise RuntimeError("reads the disk")
# --- dungeon/menu.py
from dungeon.saves import SaveGame


def resume(slot):
    state = SaveGame.load(slot)
    return f"Level {state['level']}"


def next_slot():
    return SaveGame().free_slot() + 1
# --- tests/test_menu.py
from unittest.mock import patch

from dungeon.menu import next_slot, resume


@patch("dungeon.menu.SaveGame")
def test_resume_shows_saved_level(MockSaveGame):
    MockSaveGame.load.return_value = {"level": 7}

    assert resume(2) == "Level 7"
    MockSaveGame.load.assert_called_once_with(2)


@patch("dungeon.menu.SaveGame")
def test_next_slot_follows_the_free_one(MockSaveGame):
    MockSaveGame.return_value.free_slot.return_value = 4

    assert next_slot() == 5
