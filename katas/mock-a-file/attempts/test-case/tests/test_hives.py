import io
import tempfile
import unittest
from pathlib import Path
from unittest.mock import Mock, patch

from myapp.hives import read_sensor, write_down


class Sensor(unittest.TestCase):
    def test_read(self):
        file = io.StringIO("19375\n")
        with patch("builtins.open", Mock(return_value=file)) as opened:
            self.assertEqual(read_sensor("10-77"), 19.375)
        self.assertTrue(file.closed)
        ((path, *_), _) = opened.call_args
        self.assertEqual(path, "/sys/bus/w1/devices/10-77/temperature")


class Diary(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.diary = Path(folder.name, "diary")

    def test_written(self):
        self.diary.write_text("once upon a time\n", encoding="utf-8")
        write_down(self.diary, "Clover", 9.96)
        self.assertEqual(
            self.diary.read_text(encoding="utf-8"), "once upon a time\nClover: 10.0 °C\n"
        )
