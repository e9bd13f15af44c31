from unittest.mock import patch

from myapp.channels import open_channel


@patch("boto3.client")
def test_makes_a_topic(client):
    create_topic = client.return_value.create_topic
    create_topic.return_value = {"TopicArn": "arn:alarms"}

    assert open_channel("alarms") == "arn:alarms"

    client.assert_called_once_with("sns")
    create_topic.assert_called_once_with(Name="alarms")
