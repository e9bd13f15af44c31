# The callback returns the data itself instead of (status, headers, body).
# --- museum/audio.py
import requests


def track_urls(base, rooms, language):
    """Ask the guide server for the audio track of every room."""
    urls = {}
    for room in rooms:
        answer = requests.get(f"{base}/tracks", params={"room": room, "lang": language})
        answer.raise_for_status()
        urls[room] = answer.json()["url"]
    return urls
# --- tests/test_audio.py
import responses

from museum.audio import track_urls


def track(request):
    return {"url": f"/mp3/{request.params['lang']}/{request.params['room']}.mp3"}


@responses.activate
def test_one_track_per_room():
    responses.add_callback(
        responses.GET, "https://guide.example.com/tracks", callback=track
    )

    urls = track_urls("https://guide.example.com", [1, 2], "nl")

    assert urls == {1: "/mp3/nl/1.mp3", 2: "/mp3/nl/2.mp3"}
