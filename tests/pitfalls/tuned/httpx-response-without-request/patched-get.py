# Returns a hand-made httpx.Response that does not know its request, so raise_for_status refuses.
# --- books/isbn.py
import httpx


def title_of(isbn):
    response = httpx.get(f"https://books.example.com/isbn/{isbn}")
    response.raise_for_status()
    return response.json()["title"]
# --- tests/test_isbn.py
import httpx

from books.isbn import title_of


def test_title(mocker):
    get = mocker.patch(
        "books.isbn.httpx.get",
        return_value=httpx.Response(200, json={"title": "The Sea"}),
    )

    assert title_of("9780330483292") == "The Sea"
    get.assert_called_once_with("https://books.example.com/isbn/9780330483292")
