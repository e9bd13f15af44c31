"""The real class stays; its two methods are replaced."""

import unittest
from unittest.mock import call, patch

from myapp.clients import S3Client
from myapp.processor import ReportProcessor


class ReportProcessorTest(unittest.TestCase):
    def setUp(self):
        self.init = self.enter(patch.object(S3Client, "__init__", return_value=None))
        self.download = self.enter(patch.object(S3Client, "download"))

    def enter(self, patcher):
        self.addCleanup(patcher.stop)
        return patcher.start()

    def test_two_reports(self):
        self.download.side_effect = ["one", "two", "three"]
        processor = ReportProcessor()

        texts = [processor.run("b", "k/1"), processor.run("b", "k/2"), processor.run("b", "k/1")]

        self.assertEqual(texts, ["ONE", "TWO", "THREE"])
        self.assertEqual(
            self.download.mock_calls, [call("b", "k/1"), call("b", "k/2"), call("b", "k/1")]
        )
        self.init.assert_called_once_with()
