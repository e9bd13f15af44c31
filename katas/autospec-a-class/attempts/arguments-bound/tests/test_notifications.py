"""pytest-mock, with a double of its own for every service that is made."""

import inspect

import pytest

from myapp.mailer import EmailService
from myapp.notifications import (
    BACKUP_HOST,
    MAIN_HOST,
    SENDER,
    WELCOME_BODY,
    send_welcome_email,
)

ADDRESS = "ann@example.com"


class Gateways:
    """Makes the doubles in place of EmailService, and keeps what was made."""

    def __init__(self, mocker):
        self._mocker = mocker
        self.answers = []
        self.made = []
        self.factory = mocker.patch("myapp.notifications.EmailService", autospec=True)
        self.factory.side_effect = self._make

    def _make(self, *args, **kwargs):
        service = self._mocker.create_autospec(EmailService, instance=True)
        service.send.return_value = self.answers[len(self.made)]
        self.made.append(service)
        return service

    def made_with(self):
        """The arguments of every making, whether they came by position or by name."""
        return [bound(*made.args, **made.kwargs) for made in self.factory.call_args_list]


def bound(*args, **kwargs):
    arguments = inspect.signature(EmailService).bind(*args, **kwargs)
    arguments.apply_defaults()
    return arguments.arguments


@pytest.fixture
def gateways(mocker):
    return Gateways(mocker)


def assert_sent_once(service):
    service.send.assert_called_once_with(ADDRESS, subject="Welcome!", body=WELCOME_BODY)


def test_the_main_gateway_is_enough(gateways):
    gateways.answers = [True, True]

    assert send_welcome_email(ADDRESS) is True

    assert gateways.made_with() == [bound(MAIN_HOST, sender=SENDER)]
    assert_sent_once(gateways.made[0])


@pytest.mark.parametrize("taken", [True, False])
def test_the_backup_gets_the_same_mail_when_the_main_one_refuses(gateways, taken):
    gateways.answers = [False, taken]

    assert send_welcome_email(ADDRESS) is taken

    assert gateways.made_with() == [
        bound(MAIN_HOST, sender=SENDER),
        bound(BACKUP_HOST, sender=SENDER),
    ]
    main, backup = gateways.made
    assert_sent_once(main)
    assert_sent_once(backup)


def test_the_mail_goes_to_whoever_is_new(gateways):
    gateways.answers = [True]

    send_welcome_email("bob@example.com")

    gateways.made[0].send.assert_called_once_with(
        "bob@example.com", subject="Welcome!", body=WELCOME_BODY
    )
