# Calls the attribute called as if it were a method.
# --- news/letter.py
def publish(letter, subscribers, smtp):
    if not subscribers:
        return 0
    smtp.sendmail("news@example.com", subscribers, letter)
    return len(subscribers)
# --- tests/test_letter.py
from unittest.mock import Mock

import pytest

from news.letter import publish


@pytest.fixture
def smtp():
    return Mock(spec=["sendmail"])


def test_publish_sends_one_mail(smtp):
    assert publish("Hello", ["a@example.com", "b@example.com"], smtp) == 2
    assert smtp.sendmail.called()


def test_nobody_to_send_to(smtp):
    assert publish("Hello", [], smtp) == 0
    assert not smtp.sendmail.called()
