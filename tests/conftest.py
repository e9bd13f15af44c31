"""What all tests may ask for."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from mockkata.catalogue import Kata, Pack, built_in_pack, load_pack
from mockkata.judging.runner import Runner
from tests.support import Dojo, Shell, tiny


@pytest.fixture(scope="session")
def pack() -> Pack:
    """The built-in pack."""
    return load_pack(built_in_pack())


@pytest.fixture(scope="session")
def dojo() -> Iterator[Dojo]:
    """A judge that forks, from servers that are as warm as they get."""
    with Runner(rehearse=True) as runner, ThreadPoolExecutor(os.cpu_count()) as executor:
        yield Dojo(runner, executor)


@pytest.fixture(scope="session")
def spawning_dojo() -> Iterator[Dojo]:
    """A judge as it works where there is no fork."""
    with Runner(spawn=True) as runner, ThreadPoolExecutor(os.cpu_count()) as executor:
        yield Dojo(runner, executor)


@pytest.fixture
def kata(tmp_path: Path) -> Kata:
    """The tiny kata."""
    return tiny(tmp_path / "pack")


@pytest.fixture
def mockkata(tmp_path: Path) -> Shell:
    """The program, in an empty place with an empty home."""
    for name in ("home", "place"):
        (tmp_path / name).mkdir()
    return Shell(tmp_path / "home", tmp_path / "place")
