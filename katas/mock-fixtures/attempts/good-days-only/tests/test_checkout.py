from myapp.checkout import THANKS, process_checkout


def test_charges_and_confirms(email_svc, payment_svc):
    assert process_checkout(7, 4999, email_svc, payment_svc) == "t-1"

    payment_svc.charge.assert_called_once_with(7, 4999)
    email_svc.send.assert_called_once_with("7@example.com", "Order confirmed", THANKS)
