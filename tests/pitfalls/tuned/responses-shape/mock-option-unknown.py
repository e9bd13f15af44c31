# Gives RequestsMock an option that it does not have.
# --- choirs/rehearsals.py
import requests


def cancel(rehearsal_id):
    reply = requests.delete(f"https://choir.example.com/rehearsals/{rehearsal_id}", timeout=5)
    return reply.status_code == 204
# --- tests/test_rehearsals.py
import responses

from choirs.rehearsals import cancel


def test_cancel():
    with responses.RequestsMock(assert_all_fired=True) as mocked:
        mocked.delete("https://choir.example.com/rehearsals/12", status=204)

        assert cancel(12)
