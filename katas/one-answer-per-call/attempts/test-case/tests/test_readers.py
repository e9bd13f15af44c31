import unittest
from unittest.mock import create_autospec

from myapp.readers import MailingList, all_readers


class AllReaders(unittest.TestCase):
    def setUp(self):
        self.mailing_list = create_autospec(MailingList, instance=True)

    def test_nobody(self):
        self.mailing_list.page.side_effect = [{"addresses": [], "more": False}]
        self.assertEqual(all_readers(self.mailing_list), [])

    def test_everybody(self):
        self.mailing_list.page.side_effect = self.pages()
        self.assertEqual(all_readers(self.mailing_list), ["Ann", "Bo", "Cy", "Di"])
        for number, asked in enumerate(self.mailing_list.page.call_args_list, start=1):
            self.assertEqual(asked.args, (number,))
        self.assertTrue(self.to_the_end)

    def pages(self):
        self.to_the_end = False
        yield {"addresses": ["Ann", "Bo"], "more": True}
        yield {"addresses": [], "more": True}
        self.to_the_end = True
        yield {"addresses": ["Cy", "Di"], "more": False}
