# Lists two answers although the prompt asks three times.
# --- quiz/prompt.py
def ask_number(question):
    while True:
        answer = input(f"{question} ")
        if answer.strip().lstrip("-").isdigit():
            return int(answer)
        print("Please type a number.")
# --- tests/test_prompt.py
from unittest.mock import patch

from quiz.prompt import ask_number


def test_takes_a_number():
    with patch("builtins.input", side_effect=["7"]):
        assert ask_number("How many?") == 7


def test_asks_again_until_it_is_a_number(capsys):
    with patch("builtins.input", side_effect=["seven", ""]) as fake_input:
        ask_number("How many?")

    assert fake_input.call_count == 3
    assert "Please type a number." in capsys.readouterr().out
