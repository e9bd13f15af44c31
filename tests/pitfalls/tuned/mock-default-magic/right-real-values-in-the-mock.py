# The MagicMock is looped over and tested for truth, but with real values where they matter.
# --- archive/cleanup.py
def archive_expired(repo, vault, dry_run=False):
    moved = 0
    for document in repo.expired():
        if document.locked or dry_run:
            continue
        if vault.store(document.id, document.content):
            repo.delete(document.id)
            moved += 1
    return moved
# --- tests/test_cleanup.py
from unittest.mock import MagicMock, call

from archive.cleanup import archive_expired


def test_locked_documents_stay():
    repo, vault = MagicMock(), MagicMock()
    repo.expired.return_value = [
        MagicMock(id=1, locked=False),
        MagicMock(id=2, locked=True),
        MagicMock(id=3, locked=False),
    ]

    assert archive_expired(repo, vault) == 2
    assert repo.delete.call_args_list == [call(1), call(3)]


def test_not_deleted_when_the_vault_is_full():
    repo, vault = MagicMock(), MagicMock()
    document = MagicMock(id=1, locked=False)
    repo.expired.return_value = [document]
    vault.store.return_value = False

    assert archive_expired(repo, vault) == 0
    vault.store.assert_called_once_with(1, document.content)
    repo.delete.assert_not_called()
