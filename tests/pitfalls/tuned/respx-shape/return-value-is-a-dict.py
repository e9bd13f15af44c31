# Gives a route a dict as its return value instead of a response.
# --- quiz/questions.py
import httpx


def fetch_question(topic):
    reply = httpx.get("https://quiz.example.com/random", params={"topic": topic})
    reply.raise_for_status()
    body = reply.json()
    return body["text"], body["answers"]
# --- tests/test_questions.py
from quiz.questions import fetch_question


def test_question_with_answers(respx_mock):
    respx_mock.get("https://quiz.example.com/random", params={"topic": "bees"}).mock(
        return_value={"text": "How many legs?", "answers": [4, 6, 8]}
    )

    text, answers = fetch_question("bees")

    assert text == "How many legs?"
    assert 6 in answers
