# Clears the dictionary where the whole content counts, and only there.
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
from editor import plugins


def test_only_my_plugin_is_known(mocker):
    mocker.patch.dict("editor.plugins.REGISTRY", {"upper": str.upper}, clear=True)
    assert plugins.names() == ["upper"]
    assert plugins.run_all("hi  ") == "HI  "


def test_own_plugin_joins_the_others(mocker):
    mocker.patch.dict(plugins.REGISTRY, {"upper": str.upper})
    assert plugins.names() == ["spell", "trim", "upper"]
    assert plugins.run_all("hi  ") == "HI"
