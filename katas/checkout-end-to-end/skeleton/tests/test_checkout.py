"""What a checkout promises to the customer, the payment service and the driver.

The test passes. But does it know what was charged, or what is on the queue? And would it
still pass if the program took another road to the same end?
"""

from unittest.mock import patch

from myapp.checkout import checkout


@patch.dict("os.environ", {"DELIVERY_QUEUE": "https://queue.example.com/delivery"})
@patch("myapp.checkout.boto3")
@patch("myapp.checkout.requests")
def test_checkout(requests, boto3):
    requests.post.return_value.json.return_value = {"id": "ch_1"}

    assert checkout("A-17", 4900) == "ch_1"

    requests.post.assert_called_once()
    boto3.client.return_value.send_message.assert_called_once()
