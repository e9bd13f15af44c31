"""`mockkata watch`: on a terminal a screen with keys, elsewhere one verdict after the other."""

import asyncio
import signal
from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import suppress
from datetime import datetime

from mockkata.catalogue import Kata
from mockkata.cli import plain, telling
from mockkata.cli.session import Session
from mockkata.judging.runner import Runner
from mockkata.rendering import pages, standing, theme, watching
from mockkata.watch import Watch

SIGNALLED = 128
"""Exit code of a process that a signal ended, less the signal's number (POSIX shells)."""


def watch(session: Session, kata: Kata, runner: Runner, executor: Executor) -> int:
    """Watch ``kata``, and those taken up afterwards, until the learner leaves; return the exit code.

    Raises WorkspaceError when the kata cannot be laid out.
    """
    if not plain.has_screen():
        return asyncio.run(_line_by_line(session, kata, runner, executor))
    code = asyncio.run(_on_screen(session, kata, runner, executor))
    session.refresh()
    if session.current is not None:
        theme.make_console().print(standing.where(session.current, session.progress))
    return code


def _on_signals(leave: Callable[[int], None]) -> None:
    """Leave in good order when the terminal is closed or the process is asked to end."""
    for name in ("SIGTERM", "SIGHUP"):
        with suppress(AttributeError, NotImplementedError):  # Windows has none of them
            number = getattr(signal, name)
            asyncio.get_running_loop().add_signal_handler(number, leave, SIGNALLED + number)


async def _on_screen(session: Session, kata: Kata, runner: Runner, executor: Executor) -> int:
    from mockkata.cli.desk import Desk  # noqa: PLC0415 - what follows is loaded while the server is loading pytest
    from mockkata.cli.screen import Screen  # noqa: PLC0415

    desk = Desk(session, watching.Canvas(theme.make_console(narrow=False)))
    screen = Screen(desk.draw, desk.press)
    watch = Watch(session.workspace, runner, executor, desk.on_scene, screen.fail)
    desk.sit_down(watch, screen.redraw, screen.leave)
    desk.take(kata)
    _on_signals(screen.leave)
    turning = asyncio.create_task(desk.keep_turning())
    try:
        return await screen.run()
    finally:
        turning.cancel()
        await watch.close()


async def _line_by_line(session: Session, kata: Kata, runner: Runner, executor: Executor) -> int:
    console = theme.make_console()
    over: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    told: list[object] = []

    def tell_once(what: object) -> bool:
        """Whether there is something that was not told yet."""
        if not what or what in told[-1:]:
            return False
        told.append(what)
        return True

    def on_scene() -> None:
        scene = watch.scene
        if scene.attempt is not None and tell_once(scene.attempt):
            session.refresh()
            console.print(f"\n{theme.signs(console).rule * 3} {datetime.now().astimezone():%H:%M:%S}", style="faint")
            telling.attempt(session, kata, scene.attempt, watched=True)
        elif scene.problem is not None and tell_once(scene.problem):
            console.print(theme.error(scene.problem))
        elif scene.gone and tell_once("gone"):
            console.print(watching.gone(place), soft_wrap=True)
        elif scene.polling and "polling" not in told:
            told.insert(0, "polling")
            console.print(watching.POLLING, style="faint")

    def fail(fault: BaseException) -> None:
        if not over.done():
            over.set_exception(fault)

    watch = Watch(session.workspace, runner, executor, on_scene, fail)
    place = pages.shortest(session.start(kata).folder, session.place)
    console.print(f"Watching {place}; every save is judged. Ctrl-C ends it.", markup=False, soft_wrap=True)
    _on_signals(lambda code: None if over.done() else over.set_result(code))
    watch.take(kata)
    try:
        return await over
    finally:
        await watch.close()
