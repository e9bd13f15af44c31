"""Labels of the museum in the visitor's language, by Amazon Translate."""

from collections.abc import Callable
from typing import Any

from botocore.exceptions import ClientError


def translate_label(client: Any, label: str, language: str, pause: Callable[[], object]) -> str:
    """Return the English label in another language, such as ``fr``.

    ``client`` is a boto3 client for Translate. When it is throttled (TooManyRequestsException),
    there is one call of ``pause()`` and one more request, the same again, whose outcome counts.
    Any other error is raised at once.
    """

    def ask() -> str:
        answer = client.translate_text(
            Text=label, SourceLanguageCode="en", TargetLanguageCode=language
        )
        translation: str = answer["TranslatedText"]
        return translation

    try:
        return ask()
    except ClientError as error:
        if error.response["Error"]["Code"] != "TooManyRequestsException":
            raise
    pause()
    return ask()
