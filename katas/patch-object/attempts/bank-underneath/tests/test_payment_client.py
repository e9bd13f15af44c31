"""The real process runs, and believes that it talks to the bank."""

import io
import json
import unittest
from unittest.mock import patch

from myapp import payment_service
from myapp.payment_client import PaymentClient

RECEIPT = {"id": "pay_1", "status": "declined", "amount": 995, "reason": "stolen"}


class Charge(unittest.TestCase):
    def test_charge(self):
        answer = io.BytesIO(json.dumps(RECEIPT).encode())
        with patch.object(payment_service.urllib.request, "urlopen") as urlopen:
            urlopen.side_effect = [answer]
            self.assertEqual(PaymentClient().charge(995), RECEIPT)
        self.assertEqual(json.loads(urlopen.call_args.args[1]), {"amount": 995})
