"""A block of mock_aws in a fixture; the handler itself looks at the queue."""

import boto3
import pytest
from moto import mock_aws


@pytest.fixture(autouse=True)
def aws(monkeypatch):
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    with mock_aws():
        yield


@pytest.fixture
def jobs():
    return Jobs()


class Jobs:
    """A queue, and what the tests want to know of it."""

    def __init__(self):
        self.sqs = boto3.client("sqs")
        self.url = self.sqs.create_queue(QueueName="jobs")["QueueUrl"]

    def send(self, *bodies):
        from myapp.queue import send_message

        return [send_message(self.url, body) for body in bodies]

    def __len__(self):
        attributes = self.sqs.get_queue_attributes(QueueUrl=self.url, AttributeNames=["All"])
        return sum(
            int(attributes["Attributes"][f"ApproximateNumberOfMessages{state}"])
            for state in ("", "NotVisible", "Delayed")
        )


def test_send_and_receive(jobs):
    from myapp.queue import receive_messages

    ids = jobs.send("a", "b", "c")
    first = receive_messages(jobs.url, max_msgs=2)
    rest = receive_messages(jobs.url)
    assert [len(first), len(rest)] == [2, 1]
    assert {message["MessageId"] for message in first + rest} == set(ids)
    assert receive_messages(jobs.url) == []


def test_a_job_is_still_there_while_it_is_worked_on(jobs):
    from myapp.queue import work_off

    jobs.send("a")
    seen = []
    work_off(jobs.url, lambda body: seen.append((body, len(jobs))))
    assert seen == [("a", 1)]
    assert len(jobs) == 0


def test_only_some_jobs(jobs):
    from myapp.queue import work_off

    jobs.send(*"abcd")
    work_off(jobs.url, lambda body: None, max_msgs=3)
    assert len(jobs) == 1


def test_a_failure(jobs):
    from myapp.queue import work_off

    jobs.send("a", "b")
    bodies = []

    def second_fails(body):
        bodies.append(body)
        if len(bodies) > 1:
            raise KeyError(body)

    with pytest.raises(KeyError):
        work_off(jobs.url, second_fails)
    assert len(jobs) == 1
