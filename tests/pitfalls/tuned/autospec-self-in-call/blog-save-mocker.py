# Compares the calls of an autospecced method without the instance in front.
# --- blog/posts.py
class Post:
    def __init__(self, title):
        self.title = title

    def save(self, *, draft=False):
        raise RuntimeError("no database")


def import_titles(lines):
    for line in lines:
        title = line.strip()
        if title:
            Post(title).save(draft=title.startswith("?"))
# --- tests/test_posts.py
from blog import posts


def test_question_mark_makes_a_draft(mocker):
    save = mocker.patch.object(posts.Post, "save", autospec=True)
    posts.import_titles(["First\n", "\n", "?Maybe\n"])
    assert save.call_args_list == [mocker.call(draft=False), mocker.call(draft=True)]
