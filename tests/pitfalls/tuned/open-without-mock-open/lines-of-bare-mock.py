# Lets the patched open return a list of lines, which is no file.
# --- guestlist/names.py
def load_names(filename):
    names = []
    with open(filename, encoding="utf-8") as handle:
        for line in handle:
            if line.strip() and not line.startswith("#"):
                names.append(line.strip().title())
    return names
# --- tests/test_names.py
from guestlist import names


def test_comments_are_skipped(mocker):
    opened = mocker.patch("builtins.open")
    opened.return_value = ["# friends\n", "ada lovelace\n", "\n", "alan turing\n"]

    assert names.load_names("party.txt") == ["Ada Lovelace", "Alan Turing"]
    opened.assert_called_once_with("party.txt", encoding="utf-8")
