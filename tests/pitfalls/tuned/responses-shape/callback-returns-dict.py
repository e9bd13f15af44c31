# Lets the callback return a dict instead of status, headers and body.
# --- translate/client.py
import requests

ENDPOINT = "https://translate.example.com/v1"


def translate(text, language):
    reply = requests.post(ENDPOINT, json={"text": text, "to": language})
    reply.raise_for_status()
    return reply.json()["text"]
# --- tests/test_client.py
import json

import responses

from translate.client import ENDPOINT, translate


def fake_translation(request):
    sent = json.loads(request.body)
    return {"text": f"{sent['to']}:{sent['text']}"}


@responses.activate
def test_translate_sends_text_and_language():
    responses.add_callback(responses.POST, ENDPOINT, callback=fake_translation)

    assert translate("hello", "fr") == "fr:hello"
