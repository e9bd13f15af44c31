import pytest
import requests
import responses

FLASK = "https://api.github.com/repos/pallets/flask"


@responses.activate
def test_unknown_repository():
    answer = responses.get(FLASK, status=404)
    assert requests.get(FLASK, timeout=10).status_code == 404
    assert answer.call_count == 1


@responses.activate
@pytest.mark.parametrize("failure", [requests.ConnectionError, requests.ReadTimeout])
def test_no_answer(failure):
    answer = responses.get(FLASK, body=failure())
    with pytest.raises(failure):
        requests.get(FLASK, timeout=10)
    assert answer.call_count == 1
