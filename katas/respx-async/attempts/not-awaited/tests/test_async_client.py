import respx

from myapp.async_client import fetch_user


@respx.mock
def test_user():
    respx.get("https://api.example.com/users/7").respond(json={"id": 7})
    assert fetch_user(7) == {"id": 7}
