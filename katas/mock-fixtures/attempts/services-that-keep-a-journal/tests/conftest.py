"""Hand-written doubles: subclasses that write a shared journal and check the real signatures."""

import functools
import inspect
from collections.abc import Callable
from typing import Any

import pytest

from myapp.services import EmailService, PaymentService

Entry = tuple[Any, ...]


def _recorded(real: Callable[..., Any], journal: list[Entry]) -> Callable[..., Any]:
    signature = inspect.signature(real)

    @functools.wraps(real)
    def method(self: Any, *args: Any, **kwargs: Any) -> Any:
        # TypeError if the call does not fit. By position or by name, the entry is the same.
        bound = signature.bind(self, *args, **kwargs)
        journal.append((real.__name__, *list(bound.arguments.values())[1:]))
        answer = self.answers[real.__name__]
        if isinstance(answer, Exception):
            raise answer
        return answer

    return method


def _double(service: type, journal: list[Entry], **answers: Any) -> Any:
    """An instance of `service` with all its public methods replaced."""
    methods = {
        name: _recorded(real, journal)
        for name, real in inspect.getmembers(service, inspect.isfunction)
        if not name.startswith("_")
    }
    double = object.__new__(type(f"{service.__name__}Double", (service,), methods))
    double.answers = answers
    return double


@pytest.fixture
def journal() -> list[Entry]:
    """What both services were asked, in order: (method, first argument, second, ...)."""
    return []


@pytest.fixture
def payment_svc(journal: list[Entry]) -> Any:
    return _double(PaymentService, journal, charge={"transaction_id": "t-1"})


@pytest.fixture
def email_svc(journal: list[Entry]) -> Any:
    return _double(EmailService, journal, send=True)
