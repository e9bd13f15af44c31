# Replaces the service that should be tested with a specced MagicMock and tests that.
# --- survey/results.py
class ResultService:
    def __init__(self, repo):
        self.repo = repo

    def average(self, question):
        answers = self.repo.answers(question)
        if not answers:
            return None
        return sum(answers) / len(answers)
# --- tests/test_results.py
from unittest.mock import MagicMock

import pytest

from survey.results import ResultService


@pytest.fixture
def service():
    service = MagicMock(spec=ResultService)
    service.average.return_value = 3.5
    return service


def test_average_of_answers(service):
    result = service.average("q1")
    assert result == 3.5
    service.average.assert_called_once_with("q1")
