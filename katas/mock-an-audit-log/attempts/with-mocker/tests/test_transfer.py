import contextlib

import pytest

from myapp.transfer import RefusedError, transfer


@pytest.mark.parametrize(
    ("amount", "after", "entries"),
    [
        (300, {"x": 100, "y": 310}, 1),
        (400, {"x": 0, "y": 410}, 1),
        (401, {"x": 400, "y": 10}, 0),
    ],
)
def test_transfer(mocker, amount, after, entries):
    accounts = {"x": 400, "y": 10}
    audit = mocker.Mock()
    refusal = contextlib.nullcontext() if entries else pytest.raises(RefusedError)

    with refusal:
        transfer(accounts, audit, "x", "y", amount)

    assert accounts == after
    entry = mocker.call(sender="x", receiver="y", amount=amount)
    assert audit.record.call_args_list == [entry] * entries
