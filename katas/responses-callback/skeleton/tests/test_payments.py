"""What pay promises, with a payment service made by `responses`.

So far it answers everything with the same receipt, whatever it is asked to take.
"""

import responses

from myapp.payments import pay

URL = "https://payments.example.com/charge"


@responses.activate
def test_pays_a_large_sum():
    responses.post(URL, json={"receipt": "R1"})

    assert len(pay(25_000)) == 3
