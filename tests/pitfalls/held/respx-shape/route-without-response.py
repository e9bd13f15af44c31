# The route has no response, so httpx gets an empty body and cannot parse it.
# --- quiz/questions.py
import httpx


def fetch(category, amount):
    answer = httpx.get(
        "https://quiz.example.com/questions",
        params={"category": category, "amount": amount},
    )
    answer.raise_for_status()
    return [q["text"].strip() for q in answer.json()["results"]]
# --- tests/test_questions.py
import respx

from quiz.questions import fetch


@respx.mock
def test_asks_for_the_category():
    route = respx.get("https://quiz.example.com/questions")

    fetch("history", 5)

    assert route.called
    assert route.calls.last.request.url.params["category"] == "history"
