# The mock may raise AssertionError too, but the test asserts afterwards where nobody can catch it.
# --- catalog/importer.py
import logging


def import_rows(rows, store, tracker, dry_run=False):
    """Store and track the valid rows; a dry run only counts them."""
    valid = [row for row in rows if row.get("sku")]
    if not dry_run:
        store.add_all(valid)
        try:
            tracker.track("import", rows=len(valid))
        except Exception:
            logging.exception("tracking failed")
    return len(valid)
# --- tests/test_importer.py
from unittest.mock import Mock

from catalog.importer import import_rows


def test_dry_run_is_not_tracked():
    store, tracker = Mock(), Mock()
    tracker.track.side_effect = AssertionError("a dry run must not be tracked")
    assert import_rows([{"sku": "A1"}, {}], store, tracker, dry_run=True) == 1
    store.add_all.assert_not_called()
    tracker.track.assert_not_called()


def test_import_survives_a_broken_tracker():
    store, tracker = Mock(), Mock()
    tracker.track.side_effect = ConnectionError("tracker is down")
    assert import_rows([{"sku": "A1"}], store, tracker) == 1
    store.add_all.assert_called_once_with([{"sku": "A1"}])
    tracker.track.assert_called_once_with("import", rows=1)
