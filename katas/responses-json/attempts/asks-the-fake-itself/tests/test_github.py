import requests
import responses

URL = "https://api.github.com/repos/pallets/flask"


@responses.activate
def test_stars():
    responses.get(URL, json={"stargazers_count": 5})
    assert requests.get(URL, timeout=10).json()["stargazers_count"] == 5


@responses.activate
def test_unknown_repository():
    responses.get(URL, status=404)
    assert requests.get(URL, timeout=10).status_code == 404
