"""If these fail, a save goes unnoticed, or is noticed where there was none."""

import asyncio
import os
import shutil
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from mockkata import saves
from mockkata.saves import Lookout, Sign

PATIENCE = 30.0
QUIET = 1.6
"""Seconds in which nothing may happen: longer than there are between two looks."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A kata's folder in a workspace."""
    place = tmp_path / "workspace" / "tiny"
    (place / "tests").mkdir(parents=True)
    (place / "tests" / "test_a.py").write_text("one")
    return place


@asynccontextmanager
async def watching(folder: Path) -> AsyncIterator[Callable[[], Awaitable[Sign]]]:
    """A lookout at work; gives what to await for its next sign."""
    signs: asyncio.Queue[Sign] = asyncio.Queue()
    work = asyncio.create_task(Lookout(folder, signs.put_nowait).run())
    await asyncio.sleep(0.5)  # it is at its post
    try:
        yield lambda: asyncio.wait_for(signs.get(), PATIENCE)
    finally:
        work.cancel()
        with suppress(asyncio.CancelledError):
            await work


def write(path: Path) -> None:
    path.write_text(path.read_text() + "more")


def replace(path: Path) -> None:
    """As many editors save."""
    (path.parent / "new").write_text("another")
    (path.parent / "new").rename(path)


def replace_past_a_backup(path: Path) -> None:
    """As Vim saves with `backupcopy=no`."""
    path.rename(f"{path}~")
    path.write_text("another")
    Path(f"{path}~").unlink()


def remove_and_restore(path: Path) -> None:
    path.unlink()
    path.write_text("again")


def add(path: Path) -> None:
    (path.parent / "test_b.py").write_text("two")


def add_a_folder(path: Path) -> None:
    (path.parent / "more").mkdir()
    (path.parent / "more" / "test_c.py").write_text("three")


@pytest.mark.parametrize(
    "save", [write, replace, replace_past_a_backup, remove_and_restore, add, add_a_folder, Path.unlink]
)
def test_every_way_to_save_is_seen(folder: Path, save: Callable[[Path], Any]) -> None:
    async def scenario() -> Sign:
        async with watching(folder) as next_sign:
            save(folder / "tests" / "test_a.py")
            return await next_sign()

    assert asyncio.run(scenario()) is Sign.SAVED


def test_what_is_no_file_of_the_learners_is_no_save(folder: Path) -> None:
    """Else running pytest by hand, or an editor's swap file, would start an attempt."""

    async def scenario() -> None:
        async with watching(folder) as next_sign:
            (folder / "tests" / "__pycache__").mkdir()
            (folder / "tests" / "__pycache__" / "test_a.cpython-311.pyc").write_bytes(b"x")
            (folder / ".pytest_cache").mkdir()
            (folder / "tests" / ".test_a.py.swp").write_bytes(b"x")
            (folder / "tests" / "test_a.py").read_bytes()
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(next_sign(), QUIET)

    asyncio.run(scenario())


def test_a_folder_that_is_replaced_is_watched_on(folder: Path) -> None:
    """As `mockkata reset` in another terminal replaces it."""

    async def scenario() -> list[Sign]:
        async with watching(folder) as next_sign:
            os.rename(folder, folder.with_name("kept"))  # noqa: PTH104
            (folder / "tests").mkdir(parents=True)
            (folder / "tests" / "test_a.py").write_text("anew")
            signs = [await next_sign()]
            await asyncio.sleep(QUIET)
            write(folder / "tests" / "test_a.py")
            return [*signs, await next_sign()]

    assert asyncio.run(scenario()) == [Sign.SAVED, Sign.SAVED]


def test_a_workspace_that_is_moved_away_and_back(folder: Path) -> None:
    async def scenario() -> list[Sign]:
        async with watching(folder) as next_sign:
            moved = folder.parent.with_name("moved")
            folder.parent.rename(moved)
            signs = [await next_sign()]
            moved.rename(folder.parent)
            return [*signs, await next_sign()]

    assert asyncio.run(scenario()) == [Sign.GONE, Sign.SAVED]


def test_a_folder_that_is_deleted_and_made_again(folder: Path) -> None:
    async def scenario() -> list[Sign]:
        async with watching(folder) as next_sign:
            shutil.rmtree(folder)
            signs: list[Sign] = []
            while (sign := await next_sign()) is not Sign.GONE:
                signs.append(sign)
            (folder / "tests").mkdir(parents=True)
            signs.append(await next_sign())
            return signs

    assert set(asyncio.run(scenario())) == {Sign.SAVED}


async def silent(*_: object, rust_timeout: int, **__: object) -> AsyncIterator[set[object]]:
    """What `watchfiles.awatch` gives on a network drive: nothing ever happens."""
    while True:
        await asyncio.sleep(rust_timeout / 1000)
        yield set()


async def refusing(*_: object, **__: object) -> AsyncIterator[set[object]]:
    """What it gives where the system has no more watches."""
    raise OSError(28, "No space left on device")
    yield set()


def test_saves_are_found_where_no_events_come(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And after two that no event told of, it says so."""
    monkeypatch.setattr(saves, "awatch", silent)
    monkeypatch.setattr(saves, "LOOK_EVERY", 0.1)

    async def scenario() -> list[Sign]:
        signs = []
        async with watching(folder) as next_sign:
            for number in range(3):
                (folder / "tests" / "test_a.py").write_text(f"number {number}")
                signs.append(await next_sign())
                await asyncio.sleep(0.3)
            return [*signs, await next_sign()]

    assert asyncio.run(scenario()) == [Sign.SAVED, Sign.SAVED, Sign.POLLING, Sign.SAVED]


def test_saves_are_found_where_watching_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saves, "awatch", refusing)

    async def scenario() -> list[Sign]:
        async with watching(folder) as next_sign:
            signs: list[Sign] = [await next_sign()]
            write(folder / "tests" / "test_a.py")
            return [*signs, await next_sign()]

    assert asyncio.run(scenario()) == [Sign.POLLING, Sign.SAVED]


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts descriptors")
def test_a_cancelled_lookout_leaves_nothing_open(folder: Path) -> None:
    async def scenario() -> None:
        async with watching(folder) as next_sign:
            write(folder / "tests" / "test_a.py")
            await next_sign()

    asyncio.run(scenario())
    before = open_descriptors()
    asyncio.run(scenario())
    deadline = time.monotonic() + PATIENCE
    while open_descriptors() > before and time.monotonic() < deadline:
        time.sleep(0.05)  # the thread that waited for events ends a moment later
    assert open_descriptors() <= before


def open_descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208
