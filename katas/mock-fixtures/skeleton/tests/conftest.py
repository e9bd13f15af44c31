"""Doubles for every test in this folder: a test that names one as a parameter gets it.

They take any call at all. Is there a service like that?
"""

from unittest.mock import MagicMock

import pytest


@pytest.fixture
def payment_svc():
    return MagicMock()


@pytest.fixture
def email_svc():
    return MagicMock()
