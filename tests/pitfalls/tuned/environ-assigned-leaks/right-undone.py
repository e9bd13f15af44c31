# Assigns to os.environ only inside patch.dict, or through monkeypatch.
# --- payroll/mode.py
import os


def is_dry_run():
    return os.environ.get("PAYROLL_DRY_RUN") == "1"


def pay(employees):
    if is_dry_run():
        return []
    return [f"paid {name}" for name in employees]
# --- tests/test_mode.py
import os
from unittest.mock import patch

from payroll.mode import pay


def test_dry_run_pays_nobody():
    with patch.dict(os.environ):
        os.environ["PAYROLL_DRY_RUN"] = "1"
        assert pay(["Lee", "Mia"]) == []


def test_zero_is_not_dry_run(monkeypatch):
    monkeypatch.setenv("PAYROLL_DRY_RUN", "0")
    assert pay(["Mia"]) == ["paid Mia"]


def test_payday():
    assert pay(["Lee"]) == ["paid Lee"]
