"""The pytest plugins a suite run may use: nothing is loaded because it happens to be installed.

Each plugin costs every session a few milliseconds (pytest looks through all its names for fixtures), so a run gets
those its files speak of.
"""

from collections.abc import Iterable

PLUGINS = {
    "anyio.pytest_plugin": (b"anyio",),
    "pytest_asyncio.plugin": (b"asyncio",),
    "pytest_mock": (b"mocker", b"pytest_mock"),
    "respx.plugin": (b"respx",),
}
"""Import name of each plugin: what a file contains that uses it, be it a fixture, a mark or an import."""
PRELOADED = ("anyio.pytest_plugin", "pytest_asyncio.plugin", "pytest_mock")
"""Those that any kata's tests may want; respx comes with the katas that have it among their tools."""


def wanted(files: Iterable[bytes]) -> tuple[str, ...]:
    """The plugins that any of ``files`` speaks of."""
    contents = tuple(files)
    return tuple(
        plugin for plugin, words in PLUGINS.items() if any(word in content for word in words for content in contents)
    )
