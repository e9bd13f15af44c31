# Returns the error that the code catches; the test passes, because the code says the same after any answer.
# --- backup/upload.py
class QuotaError(Exception):
    pass


def upload(files, cloud, log):
    done = 0
    for name in files:
        try:
            cloud.put(name)
        except OSError:
            break
        except QuotaError:
            log.warning("quota exceeded")
        done += 1
    return done
# --- tests/test_upload.py
from unittest.mock import Mock

from backup.upload import QuotaError, upload


def test_goes_on_when_the_quota_is_exceeded():
    cloud = Mock()
    cloud.put.return_value = QuotaError("full")

    assert upload(["a.jpg", "b.jpg"], cloud, Mock()) == 2
