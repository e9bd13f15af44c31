"""Reports, as they are put on the wall."""

from myapp.clients import S3Client


class ReportProcessor:
    """Fetches reports and makes them ready for printing.

    A processor makes one `S3Client`, for all of its runs. When it makes it, at once or for
    the first report, and by which name it keeps it may change.
    """

    def __init__(self) -> None:
        self._client = S3Client()

    def run(self, bucket: str, key: str) -> str:
        """Download the report `key` from `bucket`, anew, and return it in upper case."""
        return self._client.download(bucket, key).upper()
