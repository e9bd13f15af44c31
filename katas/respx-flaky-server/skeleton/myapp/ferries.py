"""When the ferries leave, from a service that is often out of breath."""

import time

import httpx

API = "https://ferries.example.com"
TRIES = 3
PAUSE = 20.0


def departures(harbour: str) -> list[str]:
    """The times at which ferries leave the harbour today, such as ["07:15", "12:40"].

    Asks GET {API}/harbours/{harbour} and returns the field "departures" of the JSON answer.

    When there is no answer (httpx.TransportError, timeouts among them) or it has the
    status 503, it is asked again, three times in all. When the third try fails too, its
    error is raised: the TransportError, or httpx.HTTPStatusError for a 503. Any other
    error status (4xx or 5xx) raises httpx.HTTPStatusError at once.

    Between two tries there is one time.sleep. Its seconds are those of the header
    Retry-After if a 503 has one; otherwise they are more than zero and may change.
    """
    tries = 0
    while True:
        tries += 1
        pause = PAUSE
        try:
            response = httpx.get(f"{API}/harbours/{harbour}")
            response.raise_for_status()
            return response.json()["departures"]
        except httpx.TransportError:
            if tries == TRIES:
                raise
        except httpx.HTTPStatusError as error:
            if error.response.status_code != 503 or tries == TRIES:
                raise
            pause = float(error.response.headers.get("Retry-After", PAUSE))
        time.sleep(pause)
