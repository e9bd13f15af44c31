# Lists the mock parameters from top to bottom, but decorators apply from the bottom up.
# --- enrol/course.py
def save(student, course):
    raise RuntimeError("database is down")


def mail(address, text):
    raise RuntimeError("no mail server")


def enrol(student, course):
    number = save(student, course)
    mail(student + "@example.com", f"You are in: {course}")
    return number
# --- tests/test_course.py
from unittest.mock import patch

from enrol.course import enrol


@patch("enrol.course.save")
@patch("enrol.course.mail")
def test_enrol_saves_then_mails(mock_save, mock_mail):
    mock_save.return_value = 12

    assert enrol("noor", "Pottery") == 12
    mock_save.assert_called_once_with("noor", "Pottery")
    mock_mail.assert_called_once_with("noor@example.com", "You are in: Pottery")
