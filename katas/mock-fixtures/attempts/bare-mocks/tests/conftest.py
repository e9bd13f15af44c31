from unittest.mock import Mock

import pytest


@pytest.fixture
def payment_svc():
    return Mock(**{"charge.return_value": {"transaction_id": "t-1"}})


@pytest.fixture
def email_svc():
    return Mock()
