# Checks the arguments inside a fake; the code catches Exception, so a failing check is swallowed.
# --- fleet/sync.py
from fleet import backend


def sync(positions):
    """Upload positions in metres; what cannot be sent now is kept for the next round."""
    kept = []
    for van, km in positions:
        try:
            backend.upload(van, metres=int(km * 1000))
        except Exception:
            kept.append(van)
    return {"tried": len(positions), "kept": kept}
# --- fleet/backend.py
def upload(van, metres):
    raise ConnectionError("backend unreachable")
# --- tests/test_sync.py
from fleet import sync


def test_positions_are_uploaded_in_kilometres(monkeypatch):
    def fake_upload(van, metres):
        assert van in ("van-1", "van-2")
        assert metres < 100, "expected kilometres"

    monkeypatch.setattr(sync.backend, "upload", fake_upload)

    result = sync.sync([("van-1", 3.2), ("van-2", 41.0)])

    assert result["tried"] == 2
