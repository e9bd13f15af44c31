# Forgets that cursor() is called: configures connection.cursor.fetchone rather than connection.cursor().fetchone.
# --- museum/visitors.py
def visitors_on(connection, day):
    cursor = connection.cursor()
    cursor.execute("SELECT adults, children FROM entries WHERE day = ?", (day,))
    row = cursor.fetchone()
    cursor.close()
    return {"adults": row[0], "children": row[1]}
# --- tests/test_visitors.py
from unittest.mock import MagicMock

from museum.visitors import visitors_on


def test_visitors_on_a_sunday():
    connection = MagicMock()
    connection.cursor.fetchone.return_value = (120, 45)

    counts = visitors_on(connection, "2024-05-12")

    assert counts == {"adults": 120, "children": 45}
