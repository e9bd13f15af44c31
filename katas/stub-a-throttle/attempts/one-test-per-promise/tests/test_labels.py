from contextlib import contextmanager
from unittest.mock import Mock

import boto3
import pytest
from botocore.stub import Stubber

from myapp.labels import translate_label

KEYS = {"aws_access_key_id": "none", "aws_secret_access_key": "none"}


@contextmanager
def translate_that(*story):
    """A client to which this happens: the code of an error, or a translation."""
    client = boto3.client("translate", region_name="us-east-1", **KEYS)
    languages = {"SourceLanguageCode": "en", "TargetLanguageCode": "pt-PT"}
    with Stubber(client) as stubber:
        for event in story:
            if event.endswith("Exception"):
                stubber.add_client_error("translate_text", event)
            else:
                stubber.add_response(
                    "translate_text",
                    {"TranslatedText": event, **languages},
                    {"Text": "Sundial", **languages},
                )
        yield client
        stubber.assert_no_pending_responses()


def test_translates():
    with translate_that("Relógio de sol") as client:
        assert translate_label(client, "Sundial", "pt-PT", Mock()) == "Relógio de sol"


def test_does_not_wait_for_nothing():
    pause = Mock()
    with translate_that("Relógio de sol") as client:
        translate_label(client, "Sundial", "pt-PT", pause)
    assert not pause.called


def test_gives_the_second_answer():
    with translate_that("TooManyRequestsException", "Relógio de sol") as client:
        assert translate_label(client, "Sundial", "pt-PT", Mock()) == "Relógio de sol"


def test_pauses_once_in_between():
    pause = Mock()
    with translate_that("TooManyRequestsException", "Relógio de sol") as client:
        translate_label(client, "Sundial", "pt-PT", pause)
    pause.assert_called_once_with()


def test_has_no_third_try():
    with translate_that("TooManyRequestsException", "TooManyRequestsException") as client:
        with pytest.raises(client.exceptions.TooManyRequestsException):
            translate_label(client, "Sundial", "pt-PT", Mock())


def test_passes_on_an_error_of_the_second_try():
    story = ["TooManyRequestsException", "InternalServerException"]
    with translate_that(*story) as client:
        with pytest.raises(client.exceptions.InternalServerException):
            translate_label(client, "Sundial", "pt-PT", Mock())


@pytest.mark.parametrize("code", ["AccessDeniedException", "UnsupportedLanguagePairException"])
def test_takes_no_for_an_answer(code):
    pause = Mock()
    with translate_that(code) as client:
        with pytest.raises(client.exceptions.ClientError) as caught:
            translate_label(client, "Sundial", "pt-PT", pause)
    assert caught.value.response["Error"]["Code"] == code
    assert not pause.called
