# Writes to os.environ in one test; the variable is still there in the next.
# --- kiosk/language.py
import os

HELLO = {"en": "Hello", "fi": "Hei", "fr": "Bonjour"}


def greeting():
    return HELLO[os.environ.get("KIOSK_LANG", "en")]
# --- tests/test_language.py
import os

from kiosk.language import greeting


def test_finnish_kiosk():
    os.environ["KIOSK_LANG"] = "fi"
    assert greeting() == "Hei"


def test_english_by_default():
    assert greeting() == "Hello"
