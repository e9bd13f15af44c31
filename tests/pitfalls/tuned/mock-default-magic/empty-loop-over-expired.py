# The loop over the mocked repository runs no times at all, and zero equals zero.
# --- archive/cleanup.py
def archive_expired(repo, vault):
    for document in repo.expired():
        vault.store(document.id, document.content)
        repo.delete(document.id)
# --- tests/test_cleanup.py
from unittest.mock import MagicMock

from archive.cleanup import archive_expired


def test_every_deleted_document_was_stored_first():
    repo = MagicMock()
    vault = MagicMock()

    archive_expired(repo, vault)

    repo.expired.assert_called_once_with()
    assert vault.store.call_count == repo.delete.call_count
