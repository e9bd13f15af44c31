# Hands the rule to the program through the name imported into the test, which still is the real function.
# --- arcade/rules.py
def double_xp(points):
    return points * 2


def final_score(points, rule):
    return rule(sum(points))
# --- tests/test_rules.py
import pytest

from arcade.rules import double_xp, final_score


@pytest.fixture
def fake_rule(mocker):
    return mocker.patch("arcade.rules.double_xp", return_value=999)


def test_final_score_applies_rule_to_the_sum(fake_rule):
    assert final_score([10, 20, 5], rule=double_xp) == 999
    fake_rule.assert_called_once_with(35)
