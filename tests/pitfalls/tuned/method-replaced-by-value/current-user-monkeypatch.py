# Replaces the function current_user by the name it should have returned.
# --- wiki/session.py
def current_user():
    raise RuntimeError("no session")
# --- wiki/pages.py
from wiki.session import current_user


def save_page(store, title, text):
    store[title] = {"text": text, "author": current_user()}
    return store[title]
# --- tests/test_pages.py
from wiki import pages


def test_page_remembers_its_author(monkeypatch):
    monkeypatch.setattr(pages, "current_user", "dora")
    store = {}

    pages.save_page(store, "Bees", "They hum.")

    assert store["Bees"]["author"] == "dora"
