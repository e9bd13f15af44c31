"""A double by hand, and two tests that hold what it recorded against the real class."""

import inspect

import pytest

from myapp import mailer, notifications
from myapp.notifications import BACKUP_HOST, MAIN_HOST, WELCOME_BODY, send_welcome_email


class Post:
    """What went in and out at the gateways."""

    def __init__(self, *refusing):
        self.refusing = refusing
        self.made = []
        self.mails = []

    def service(self, *args, **kwargs):
        self.made.append((args, kwargs))
        return Double(self, *args, **kwargs)


class Double:
    def __init__(self, post, host, sender):
        self.post = post
        self.host = host

    def send(self, *args, **kwargs):
        self.post.mails.append((self.host, args, kwargs))
        return self.host not in self.post.refusing


@pytest.fixture
def welcome(monkeypatch):
    def welcome(*refusing):
        post = Post(*refusing)
        monkeypatch.setattr(notifications, "EmailService", post.service)
        return post, send_welcome_email("cleo@example.com")

    return welcome


def hosts(post):
    return [host for host, _, _ in post.mails]


def test_only_the_main_gateway(welcome):
    post, _ = welcome()
    assert hosts(post) == [MAIN_HOST]


def test_then_the_backup(welcome):
    post, _ = welcome(MAIN_HOST)
    assert hosts(post) == [MAIN_HOST, BACKUP_HOST]


def test_what_is_mailed(welcome):
    post, _ = welcome(MAIN_HOST)
    for _, args, kwargs in post.mails:
        assert {*args, *kwargs.values()} == {"cleo@example.com", "Welcome!", WELCOME_BODY}


def test_answers(welcome):
    assert welcome()[1] is True
    assert welcome(MAIN_HOST)[1] is True
    assert welcome(MAIN_HOST, BACKUP_HOST)[1] is False


def test_the_real_class_can_be_made_like_that(welcome):
    post, _ = welcome(MAIN_HOST)
    for args, kwargs in post.made:
        inspect.signature(mailer.EmailService).bind(*args, **kwargs)


def test_the_real_method_takes_the_mail(welcome):
    post, _ = welcome()
    _, args, kwargs = post.mails[0]
    inspect.signature(mailer.EmailService.send).bind(object(), *args, **kwargs)
