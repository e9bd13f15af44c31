import unittest
from unittest.mock import PropertyMock, call, create_autospec

from myapp.till import PaymentService, pay


class PayTest(unittest.TestCase):
    def setUp(self):
        self.service = create_autospec(PaymentService, instance=True, spec_set=True)
        type(self.service).name = PropertyMock(return_value="BigBank")
        self.service.refund.return_value = "r1"

    def test_success(self):
        self.service.charge.return_value = True

        self.assertEqual(pay(self.service, 9900), "BigBank: 9900 paid")
        self.assertEqual(self.service.mock_calls, [call.charge(9900)])

    def test_failure(self):
        self.service.charge.return_value = False

        self.assertEqual(pay(self.service, 9900), "BigBank: 9900 failed, refund r1")
        self.assertEqual(self.service.mock_calls, [call.charge(9900), call.refund(9900)])
