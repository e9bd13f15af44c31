import responses

from myapp.reminders import remind

API = "https://library.example.com"


@responses.activate(assert_all_requests_are_fired=True)
def test_reminds():
    responses.get(f"{API}/loans", json={"loans": [{"id": 7, "member": 31}], "pages": 2})
    responses.get(f"{API}/loans", json={"loans": [{"id": 8, "member": 40}], "pages": 2})
    responses.post(f"{API}/reminders")

    remind("2024-05-02", "s3cret")

    assert len(responses.calls) == 4
