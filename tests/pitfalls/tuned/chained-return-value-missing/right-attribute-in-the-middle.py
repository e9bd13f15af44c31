# Every level that is called has its return_value, and the level that is only an attribute has none.
# --- museum/visitors.py
def visitors_on(connection, day):
    cursor = connection.cursor()
    cursor.execute("SELECT adults, children FROM entries WHERE day = ?", (day,))
    adults, children = cursor.fetchone()
    return {"adults": adults, "children": children}


def open_invoices(client, customer):
    invoices = client.invoices.list(customer=customer)
    return [invoice["id"] for invoice in invoices if not invoice["paid"]]
# --- tests/test_visitors.py
from unittest.mock import MagicMock

from museum.visitors import open_invoices, visitors_on


def test_visitors_on_a_sunday():
    connection = MagicMock()
    connection.cursor.return_value.fetchone.return_value = (120, 45)

    counts = visitors_on(connection, "2024-05-12")

    assert counts == {"adults": 120, "children": 45}


def test_open_invoices():
    client = MagicMock()
    client.invoices.list.return_value = [
        {"id": "in_1", "paid": True},
        {"id": "in_2", "paid": False},
    ]

    assert open_invoices(client, "school-7") == ["in_2"]
    client.invoices.list.assert_called_once_with(customer="school-7")
