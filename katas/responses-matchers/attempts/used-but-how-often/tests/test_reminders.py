import responses
from responses import matchers

from myapp.reminders import remind

API = "https://library.example.com"
TOKEN = matchers.header_matcher({"Authorization": "Bearer s3cret"})


@responses.activate(assert_all_requests_are_fired=True)
def test_reminds():
    for number, loan, member in [(1, 7, 31), (2, 8, 40)]:
        responses.get(
            f"{API}/loans",
            json={"loans": [{"id": loan, "member": member}], "pages": 2},
            match=[TOKEN, matchers.query_param_matcher({"due": "2024-05-02", "page": number})],
        )
        responses.post(
            f"{API}/reminders",
            match=[TOKEN, matchers.json_params_matcher({"loan": loan, "member": member})],
        )

    remind("2024-05-02", "s3cret")
