"""The way to the storage service."""

import http.client
from urllib.parse import quote


class S3Client:
    """Reads the public buckets of a storage service. Connects when it is made."""

    def __init__(self) -> None:
        self._connection = http.client.HTTPSConnection("storage.example.com", timeout=30)
        self._connection.connect()

    def download(self, bucket: str, key: str) -> str:
        """Return the text that is stored in this bucket under this key."""
        self._connection.request("GET", f"/{quote(bucket)}/{quote(key)}")
        with self._connection.getresponse() as response:
            return response.read().decode()
