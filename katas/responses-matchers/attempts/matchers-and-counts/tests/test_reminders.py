"""@responses.activate with matchers, and two helper functions that register."""

import responses
from responses import matchers

from myapp.reminders import remind

API = "https://library.example.com"
AUTH = matchers.header_matcher({"Authorization": "Bearer s3cret"})


def add_page(page, pages, loans):
    return responses.get(
        f"{API}/loans",
        json={"loans": loans, "pages": pages},
        match=[matchers.query_param_matcher({"due": "2024-05-02", "page": page}), AUTH],
    )


def add_reminder(loan, member):
    return responses.post(
        f"{API}/reminders",
        match=[matchers.json_params_matcher({"loan": loan, "member": member}), AUTH],
    )


@responses.activate(assert_all_requests_are_fired=True)
def test_reminds_of_all_loans():
    registered = [
        add_page(1, 3, [{"id": 7, "member": 31}, {"id": 8, "member": 40}]),
        add_page(2, 3, [{"id": 9, "member": 31}]),
        add_page(3, 3, [{"id": 10, "member": 50}]),
        add_reminder(7, 31),
        add_reminder(8, 40),
        add_reminder(9, 31),
        add_reminder(10, 50),
    ]

    remind("2024-05-02", "s3cret")

    for one in registered:
        assert one.call_count == 1


@responses.activate(assert_all_requests_are_fired=True)
def test_one_page():
    page = add_page(1, 1, [{"id": 7, "member": 31}])
    reminder = add_reminder(7, 31)

    remind("2024-05-02", "s3cret")

    assert page.call_count == 1
    assert reminder.call_count == 1


@responses.activate(assert_all_requests_are_fired=True)
def test_no_loans():
    page = add_page(1, 1, [])

    remind("2024-05-02", "s3cret")

    assert page.call_count == 1
