# Gives mocker.patch.object the module's name instead of the module.
# --- radio/hub.py
def ping(node):
    raise OSError("no antenna")


def alive(nodes):
    return [node for node in nodes if ping(node) < 100]
# --- tests/test_hub.py
from radio.hub import alive


def test_slow_nodes_are_left_out(mocker):
    ping = mocker.patch.object("radio.hub", "ping", side_effect=[20, 400, 99])
    assert alive(["n1", "n2", "n3"]) == ["n1", "n3"]
    assert ping.call_count == 3
