"""If these fail, a learner's fixture is unknown, or every run pays for plugins it does not use."""

import pytest

from mockkata.judging.plugins import wanted


@pytest.mark.parametrize(
    ("text", "plugins"),
    [
        (b"def test_a(mocker): ...", ("pytest_mock",)),
        (b"from pytest_mock import MockFixture", ("pytest_mock",)),
        (b"pytestmark = pytest.mark.anyio", ("anyio.pytest_plugin",)),
        (b"@pytest.mark.asyncio", ("pytest_asyncio.plugin",)),
        (b"def test_a(respx_mock): ...", ("respx.plugin",)),
        (b"from unittest.mock import patch", ()),
    ],
)
def test_a_run_gets_the_plugins_its_files_speak_of(text: bytes, plugins: tuple[str, ...]) -> None:
    assert wanted([b"import os", text]) == plugins


def test_one_file_that_speaks_of_it_is_enough() -> None:
    conftest, test = b"from respx import MockRouter", b"async def test_a(anyio_backend): ..."
    assert wanted([conftest, test]) == ("anyio.pytest_plugin", "respx.plugin")
