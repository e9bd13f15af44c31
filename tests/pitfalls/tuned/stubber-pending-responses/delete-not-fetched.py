# Stubs a delete as well, which the program no longer does, and asks for what is left.
# --- darkroom/rename.py
def rename_photo(s3, old, new):
    s3.copy_object(Bucket="darkroom", Key=new, CopySource={"Bucket": "darkroom", "Key": old})
    return new
# --- tests/test_rename.py
import boto3
from botocore.stub import Stubber

from darkroom.rename import rename_photo


def test_photo_is_renamed():
    s3 = boto3.client("s3", region_name="us-east-1")
    with Stubber(s3) as stubber:
        stubber.add_response("copy_object", {})
        stubber.add_response("delete_object", {})

        assert rename_photo(s3, "a.jpg", "b.jpg") == "b.jpg"
        stubber.assert_no_pending_responses()
