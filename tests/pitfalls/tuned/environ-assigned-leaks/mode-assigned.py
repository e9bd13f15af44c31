# Writes os.environ directly, and the variable stays for the test after it.
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

from payroll.mode import pay


def test_dry_run_pays_nobody():
    os.environ["PAYROLL_DRY_RUN"] = "1"
    assert pay(["Lee", "Mia"]) == []


def test_payday():
    assert pay(["Lee"]) == ["paid Lee"]
