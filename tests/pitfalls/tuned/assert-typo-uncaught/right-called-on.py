# The contacts of the program have an attribute called_on of their own; that is no question to a mock.
# --- crm/leads.py
def overview(leads):
    return [(lead.name, lead.called_on) for lead in leads if not lead.closed]
# --- tests/test_leads.py
from unittest.mock import MagicMock

from crm.leads import overview


def test_open_leads_with_the_day_of_the_call():
    lead = MagicMock(closed=False)

    assert overview([lead]) == [(lead.name, lead.called_on)]
