"""pytest-mock: a factory fixture with spec and configure_mock, checked by mock_calls."""

import pytest

from myapp.till import PaymentService, pay


@pytest.fixture
def make_service(mocker):
    def make(name, *, works, reference):
        service = mocker.Mock(spec=PaymentService)
        service.configure_mock(
            **{
                "name": name,
                "charge.return_value": works,
                "refund.return_value": reference,
            }
        )
        return service

    return make


@pytest.mark.parametrize(
    ("name", "amount", "receipt"),
    [
        ("FastPay", 1250, "FastPay: 1250 paid"),
        ("Coin & Co", 7, "Coin & Co: 7 paid"),
    ],
)
def test_a_charge_that_works(mocker, make_service, name, amount, receipt):
    service = make_service(name, works=True, reference="R-0")

    assert pay(service, amount) == receipt

    assert service.mock_calls == [mocker.call.charge(amount)]


@pytest.mark.parametrize(
    ("name", "amount", "reference", "receipt"),
    [
        ("FastPay", 1250, "R-17", "FastPay: 1250 failed, refund R-17"),
        ("Coin & Co", 7, "x/901", "Coin & Co: 7 failed, refund x/901"),
    ],
)
def test_a_charge_that_fails(mocker, make_service, name, amount, reference, receipt):
    service = make_service(name, works=False, reference=reference)

    assert pay(service, amount) == receipt

    assert service.mock_calls == [mocker.call.charge(amount), mocker.call.refund(amount)]
