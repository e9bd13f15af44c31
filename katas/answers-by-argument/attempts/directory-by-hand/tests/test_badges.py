import unittest

from myapp.badges import badges


class Directory:
    def __init__(self, **names):
        self.names = {int(key.strip("_")): name for key, name in names.items()}

    def get_user(self, user_id):
        try:
            return {"name": self.names[user_id]}
        except KeyError:
            raise LookupError(f"nobody has {user_id}") from None


class Badges(unittest.TestCase):
    def setUp(self):
        self.directory = Directory(_5099="Hedy", _6099="Joan", _5100="Lise")

    def test_the_whole_meeting(self):
        printed, unknown = badges(self.directory, [5100, 4099, 6099, 4099, 5099, 5100])
        self.assertEqual(printed, ["100 Lise", "99 Joan", "99 Hedy", "100 Lise"])
        self.assertEqual(unknown, [4099, 4099])

    def test_nobody_comes(self):
        self.assertEqual(badges(self.directory, [4099])[0], [])

    def test_everybody_comes(self):
        printed, unknown = badges(self.directory, [5099, 5100, 6099])
        self.assertEqual(sorted(printed), ["100 Lise", "99 Hedy", "99 Joan"])
        self.assertFalse(unknown)
