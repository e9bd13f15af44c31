import requests
import responses
from responses import matchers

API = "https://library.example.com"


@responses.activate
def test_second_page():
    page = responses.get(
        f"{API}/loans",
        json={"loans": [], "pages": 2},
        match=[
            matchers.header_matcher({"Authorization": "Bearer s3cret"}),
            matchers.query_param_matcher({"due": "2024-05-02", "page": 2}),
        ],
    )

    answer = requests.get(
        f"{API}/loans",
        params={"due": "2024-05-02", "page": 2},
        headers={"Authorization": "Bearer s3cret"},
        timeout=10,
    )

    assert answer.json()["pages"] == 2
    assert page.call_count == 1
