from unittest.mock import call, patch

from myapp.usage import used_bytes


def page(*sizes, token=None):
    found = {"IsTruncated": token is not None}
    if sizes:
        found["Contents"] = [{"Key": f"ann/{number}", "Size": s} for number, s in enumerate(sizes)]
    if token:
        found["NextContinuationToken"] = token
    return found


@patch("boto3.client")
def test_three_pages(client):
    listing = client.return_value.list_objects_v2
    listing.side_effect = [page(1, 2, token="t1"), page(4, 8, token="t2"), page(16)]

    assert used_bytes("photos", "ann", page_size=2) == 31

    wanted = {"Bucket": "photos", "Prefix": "ann/", "MaxKeys": 2}
    assert listing.mock_calls == [
        call(**wanted),
        call(**wanted, ContinuationToken="t1"),
        call(**wanted, ContinuationToken="t2"),
    ]


@patch("boto3.client")
def test_no_files(client):
    client.return_value.list_objects_v2.return_value = page()
    assert used_bytes("photos", "ann") == 0
