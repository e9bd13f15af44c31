from unittest.mock import Mock

import pytest

from myapp.transfer import RefusedError, transfer


@pytest.fixture
def audit():
    return Mock(spec=["record"])


def test_sender_pays(audit):
    accounts = {"ann": 5000, "ben": 100}
    transfer(accounts, audit, "ann", "ben", 1500)
    assert accounts["ann"] == 3500


def test_receiver_is_paid(audit):
    accounts = {"ann": 5000, "ben": 100}
    transfer(accounts, audit, "ann", "ben", 1500)
    assert accounts["ben"] == 1600


def test_one_entry(audit):
    transfer({"ann": 5000, "ben": 100}, audit, "ann", "ben", 1500)
    audit.record.assert_called_once()


def test_who_sent_and_who_received(audit):
    transfer({"ann": 5000, "ben": 100}, audit, "ann", "ben", 1500)
    last = audit.record.call_args.kwargs
    assert (last["sender"], last["receiver"]) == ("ann", "ben")


def test_how_much(audit):
    transfer({"ann": 5000, "ben": 100}, audit, "ann", "ben", 1500)
    assert audit.record.call_args.kwargs["amount"] == 1500


def test_the_last_cent_may_be_sent(audit):
    accounts = {"ann": 5000, "ben": 100}
    transfer(accounts, audit, "ann", "ben", 5000)
    assert accounts == {"ann": 0, "ben": 5100}


def test_refusal_leaves_the_accounts_alone(audit):
    accounts = {"ann": 99, "ben": 0}
    with pytest.raises(RefusedError):
        transfer(accounts, audit, "ann", "ben", 100)
    assert accounts == {"ann": 99, "ben": 0}


def test_refusal_is_not_entered(audit):
    with pytest.raises(RefusedError):
        transfer({"ann": 99, "ben": 0}, audit, "ann", "ben", 100)
    audit.record.assert_not_called()
