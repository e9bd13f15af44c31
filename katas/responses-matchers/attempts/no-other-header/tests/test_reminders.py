import responses
from responses import matchers

from myapp.reminders import remind

API = "https://library.example.com"
TOKEN = matchers.header_matcher({"Authorization": "Bearer s3cret"}, strict_match=True)


@responses.activate
def test_reads_the_only_page():
    page = responses.get(
        f"{API}/loans",
        json={"loans": [], "pages": 1},
        match=[TOKEN, matchers.query_param_matcher({"due": "2024-05-02", "page": 1})],
    )

    remind("2024-05-02", "s3cret")

    assert page.call_count == 1
