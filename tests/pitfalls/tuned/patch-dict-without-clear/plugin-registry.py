# Patches one plugin into the registry and forgets that the built-in ones are still there.
# --- editor/plugins.py
REGISTRY = {
    "spell": lambda text: text,
    "trim": str.strip,
}


def names():
    return sorted(REGISTRY)


def run_all(text):
    for name in names():
        text = REGISTRY[name](text)
    return text
# --- tests/test_plugins.py
import pytest

from editor import plugins


@pytest.fixture
def only_upper(mocker):
    mocker.patch.dict("editor.plugins.REGISTRY", {"upper": str.upper})


def test_only_my_plugin_is_known(only_upper):
    assert plugins.names() == ["upper"]


def test_plugins_are_applied(only_upper):
    assert plugins.run_all("hi  ") == "HI  "
