from types import SimpleNamespace

import pytest

from myapp.till import pay


@pytest.mark.parametrize(
    ("worked", "receipt"),
    [(True, "Owl: 501 paid"), (False, "Owl: 501 failed, refund ref-8")],
)
def test_pay(mocker, worked, receipt):
    charge = mocker.Mock(return_value=worked)
    refund = mocker.Mock(return_value="ref-8")

    assert pay(SimpleNamespace(name="Owl", charge=charge, refund=refund), 501) == receipt

    charge.assert_called_once_with(501)
    assert refund.call_args_list == ([] if worked else [mocker.call(501)])
