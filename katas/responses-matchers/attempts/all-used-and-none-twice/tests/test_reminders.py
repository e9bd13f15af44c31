import responses
from responses import matchers

from myapp import reminders

LOANS = [{"id": 1, "member": 11}, {"id": 2, "member": 12}]


def test_two_pages_with_a_loan_each():
    token = matchers.header_matcher({"Authorization": "Bearer abc"})
    with responses.RequestsMock(assert_all_requests_are_fired=True) as library:
        for page, loan in enumerate(LOANS, start=1):
            query = matchers.query_param_matcher({"page": str(page), "due": "2025-01-31"})
            library.add(
                responses.GET,
                "https://library.example.com/loans",
                json={"loans": [loan], "pages": 2},
                match=[token, query],
            )
            library.add(
                responses.POST,
                "https://library.example.com/reminders",
                json={"sent": True},
                match=[
                    token,
                    matchers.json_params_matcher({"loan": loan["id"], "member": loan["member"]}),
                ],
            )

        reminders.remind("2025-01-31", "abc")

        assert len(library.calls) == 4


def test_nothing_is_due():
    with responses.RequestsMock() as library:
        library.get(
            "https://library.example.com/loans",
            json={"loans": [], "pages": 1},
            match=[matchers.header_matcher({"Authorization": "Bearer abc"})],
        )

        reminders.remind("2025-02-01", "abc")
