"""One suite run, in a process of its own: sandbox, pytest, recorder.

A forked child comes here from `mockkata.judging.server`. Where there is no fork, ``python -m mockkata.judging.child
REQUEST`` reads the request from that file, sends its records to standard output and prints to standard error.
"""

import gc
import importlib
import os
import random
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from mockkata.evidence import TestEvidence
from mockkata.judging import hidden, sandbox
from mockkata.judging.reach import Reach
from mockkata.judging.request import SuiteRequest
from mockkata.judging.warden import Warden
from mockkata.outcomes import Guard, TrickKind

SESSION_ARGUMENTS = ("-p", "no:cacheprovider")
"""What every session is started with."""


def load(modules: tuple[str, ...]) -> dict[str, str]:
    """Import ``modules``; return those that cannot be imported, with the reason."""
    missing = {}
    for module in modules:
        try:
            importlib.import_module(module)
        except Exception as error:  # noqa: BLE001 - a broken library may raise anything; it is told
            missing[module] = f"{type(error).__name__}: {error}"
    return missing


def run_suite(request: SuiteRequest, records: int, output: int, reach: Reach, guards: tuple[Guard, ...]) -> None:
    """Run the tests and send records; never returns. What is out of ``reach`` is closed already by ``guards``."""
    from mockkata.judging import recorder  # noqa: PLC0415 - imports pytest, which a fork server has loaded by now

    send = partial(recorder.send, records, token=request.token)
    missing = load((*request.plugins, *request.tools))
    send({"record": "started", "guards": guards, "missing": missing})
    if missing:
        os._exit(1)
    signal.signal(signal.SIGINT, signal.default_int_handler)  # as Python has it; the server ignores it
    random.seed()  # the server's state would give every child the same numbers
    hidden.hide_moto()
    observers = observe(request, send) if request.observe else []
    sandbox.enter(request, output)

    def see(what: TrickKind, name: str, test: str) -> None:
        send({"record": "trick", "what": what, "name": name, "test": test})

    warden = Warden(
        reach, request.folder, request.program, request.learner_files, see, alone=Guard.LANDLOCK not in guards
    )
    warden.watch()
    import pytest  # noqa: PLC0415 - as above

    plugin = recorder.Recorder(
        send,
        Path(request.folder),
        request.learner_files,
        warden,
        without=request.without,
        reverse=request.reverse,
        detailed=request.detailed or request.report,
    )
    plugins: list[object] = [*(importlib.import_module(name) for name in request.plugins), plugin, *observers]
    if not (request.report or request.observe):
        plugins.append(recorder.Leave())
    if request.report:
        not_loaded = "ignore::pytest.PytestConfigWarning"  # pytest.ini speaks of plugins that this run does without
        style = ["--color=yes", "-W", not_loaded]
    else:
        plugins.append(recorder.Silence())
        style = ["--capture=no", "--tb=short", "-o", "verbosity_assertions=2"]
    stop = ["--exitfirst"] if request.first_failure else []
    left_out = [f"--ignore={file}" for file in request.without if "::" not in file]
    target = [request.target] if request.target else []
    arguments = [*SESSION_ARGUMENTS, *style, *stop, *left_out, *target]
    gc.enable()
    leave = os._exit
    code = pytest.main(arguments, plugins=plugins)
    sys.stdout.flush()
    leave(int(code))


def observe(request: SuiteRequest, send: Callable[[dict[str, Any]], None]) -> list[object]:
    """Open the eyes: plugins that send the evidence of every test, and of one that does not come to its end."""
    from mockkata.observing.eyes import Eyes  # noqa: PLC0415 - only where something is to be explained
    from mockkata.observing.places import Project  # noqa: PLC0415

    def tell(test: TestEvidence) -> None:
        send({"record": "evidence", "test": asdict(test)})

    def tell_stuck() -> None:
        test = eyes.snapshot()
        if test is not None:
            tell(test)

    eyes = Eyes(Project(Path(request.folder), request.learner_files), tell, thorough=True)
    eyes.install()
    alarm = threading.Timer(request.observe, tell_stuck)
    alarm.daemon = True
    alarm.start()
    return [eyes]


def main() -> None:
    """The child where there is no fork."""
    request = SuiteRequest.take(Path(sys.argv[1]))
    if request is None:
        return
    records, output = os.dup(1), os.dup(2)
    confinement = sandbox.confinement(request)
    run_suite(request, records, output, confinement.reach, confinement.enforce())


if __name__ == "__main__":
    main()
