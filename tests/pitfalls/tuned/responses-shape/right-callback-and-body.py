# Lets the callback return a tuple, and parses the request body before comparing it.
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
from responses import matchers

from translate.client import ENDPOINT, translate


def fake_translation(request):
    sent = json.loads(request.body)
    return 200, {}, json.dumps({"text": f"{sent['to']}:{sent['text']}"})


@responses.activate
def test_translate_sends_text_and_language():
    responses.add_callback(responses.POST, ENDPOINT, callback=fake_translation)

    assert translate("hello", "fr") == "fr:hello"
    assert json.loads(responses.calls[0].request.body) == {"text": "hello", "to": "fr"}


@responses.activate
def test_translated_text_is_returned():
    responses.post(
        ENDPOINT,
        match=[matchers.json_params_matcher({"text": "cat", "to": "de"})],
        body=b'{"text": "Katze"}',
    )

    assert translate("cat", "de") == "Katze"
