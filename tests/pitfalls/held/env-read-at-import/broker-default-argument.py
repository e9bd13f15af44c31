# Patches the environment after the default argument was already computed from it.
# --- sensors/broker.py
import os


def topic_url(sensor, host=os.environ.get("BROKER_HOST", "localhost"), port=1883):
    return f"mqtt://{host}:{port}/sensors/{sensor}"
# --- tests/test_broker.py
from unittest import mock

from sensors import broker


class TestTopicUrl:
    @mock.patch.dict("os.environ", {"BROKER_HOST": "broker.test"})
    def test_host_comes_from_environment(self):
        assert broker.topic_url("attic") == "mqtt://broker.test:1883/sensors/attic"

    def test_explicit_host(self):
        assert broker.topic_url("attic", host="pi") == "mqtt://pi:1883/sensors/attic"
