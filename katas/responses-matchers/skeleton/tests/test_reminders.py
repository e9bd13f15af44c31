"""What remind asks of the library.

The test passes. But the fake library answers these two addresses whatever comes along
with them, as often as it is asked. And would the test notice an answer nobody fetched?
"""

import responses

from myapp.reminders import remind

API = "https://library.example.com"


@responses.activate
def test_reminds_of_all_loans():
    responses.get(f"{API}/loans", json={"loans": [{"id": 7, "member": 31}], "pages": 2})
    responses.get(f"{API}/loans", json={"loans": [{"id": 8, "member": 40}], "pages": 2})
    responses.post(f"{API}/reminders")

    remind("2024-05-02", "s3cret")
