"""What remind asks of the library."""

import responses
from responses.matchers import header_matcher, json_params_matcher, query_param_matcher

from myapp.reminders import remind

API = "https://library.example.com"
WITH_TOKEN = header_matcher({"Authorization": "Bearer s3cret"})


def page(number, pages, *loans):
    return responses.get(
        f"{API}/loans",
        match=[WITH_TOKEN, query_param_matcher({"due": "2024-05-02", "page": number})],
        json={"loans": loans, "pages": pages},
    )


def reminder(loan):
    body = {"loan": loan["id"], "member": loan["member"]}
    return responses.post(f"{API}/reminders", match=[WITH_TOKEN, json_params_matcher(body)])


@responses.activate
def test_each_page_is_read_and_each_loan_reminded_of_once():
    first, second, third = loans = [
        {"id": 7, "member": 31},
        {"id": 8, "member": 40},
        {"id": 9, "member": 31},
    ]
    expected = [page(1, 2, first, second), page(2, 2, third), *map(reminder, loans)]

    remind("2024-05-02", "s3cret")

    assert [request.call_count for request in expected] == [1, 1, 1, 1, 1]
