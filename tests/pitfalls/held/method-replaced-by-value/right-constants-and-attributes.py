# Replaces only what the code reads as a value (a constant, an attribute); what it calls gets a return_value.
# --- library/desk.py
MAX_LOANS = 10


def may_borrow(member):
    return member.active and len(member.loans()) < MAX_LOANS
# --- tests/test_desk.py
from unittest.mock import Mock, patch

from library.desk import may_borrow


def make_member(loans, active=True):
    member = Mock()
    member.active = active
    member.loans.return_value = loans
    return member


@patch("library.desk.MAX_LOANS", 2)
def test_limit_reached():
    assert may_borrow(make_member(["Dune", "Emma"])) is False


@patch("library.desk.MAX_LOANS", 2)
def test_below_the_limit():
    assert may_borrow(make_member(["Dune"])) is True


def test_inactive_member_may_not_borrow():
    assert may_borrow(make_member([], active=False)) is False
