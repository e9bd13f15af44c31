"""If these fail, a learner's test can hang the judge, blind it, or leave something running."""

import os
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from mockkata.judging import servers
from mockkata.judging.listening import OUTPUT_LIMIT
from mockkata.judging.runner import Cancelled, Runner, SuiteRun
from mockkata.outcomes import Guard, RunEnd, SuiteResult, TestOutcome
from tests.support import Dojo, processes_mentioning

INI = b"[pytest]\npythonpath = .\ntestpaths = tests\nasyncio_default_fixture_loop_scope = function\n"


def suite(tests: str, *, time_limit: float = 10.0, marker: str = "x") -> SuiteRun:
    """A suite run of one test file; ``marker`` is in the name of a file that its processes hold as working directory."""
    files = {"pytest.ini": INI, "tests/test_a.py": tests.encode(), f"{marker}.txt": b""}
    return SuiteRun(files, learner_files=("tests/test_a.py",), time_limit=time_limit)


@pytest.fixture(params=["fork", "spawn"])
def runner(request: pytest.FixtureRequest, dojo: Dojo, spawning_dojo: Dojo) -> Runner:
    return dojo.runner if request.param == "fork" else spawning_dojo.runner


def the_only(result: SuiteResult) -> TestOutcome:
    (test,) = result.tests
    return test.outcome


@pytest.mark.parametrize("body", ["while True: pass", "import time; time.sleep(600)", "import signal; signal.pause()"])
def test_a_test_that_never_ends_is_ended(runner: Runner, body: str) -> None:
    result = runner.run(suite(f"def test_a():\n    {body}\n", time_limit=0.5))
    assert (result.end, result.reason) == (RunEnd.TIMED_OUT, "stopped after 0.5 s, the limit of one run")


def test_who_tells_too_much_is_stopped_once_and_told_why(dojo: Dojo) -> None:
    """Without it, the judge's memory is full, or the learner is told of an os._exit that nobody called."""
    flood = "import os, stat\ndef test_a():\n    for one in range(3, 64):\n        try:\n"
    flood += "            if stat.S_ISFIFO(os.fstat(one).st_mode):\n"
    flood += "                for _ in range(80): os.write(one, b'x' * 1_000_000 + b'\\n')\n"
    result = dojo.runner.run(suite(f"{flood}        except OSError: pass\n"))
    assert (result.end, result.reason) == (RunEnd.CRASHED, "stopped, for its records are larger than 64 MiB")


def test_an_import_that_never_ends_is_ended(runner: Runner) -> None:
    assert runner.run(suite("while True: pass", time_limit=0.5)).end is RunEnd.TIMED_OUT


def test_a_test_that_forks_and_loops_leaves_nothing_running(dojo: Dojo, tmp_path: Path) -> None:
    """Not even children in a session of their own that ignore every signal they can."""
    mark = f"mark-{tmp_path.name}-{time.monotonic_ns()}"
    tests = f"""
import os, signal, subprocess, sys

def test_a():
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)", "{mark}"], start_new_session=True)
    for _ in range(3):
        if os.fork() == 0:
            os.setsid()
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            os.environ["MARK"] = "{mark}"
            os.execvp(sys.executable, [sys.executable, "-c", "while True: pass", "{mark}"])
    while True: pass
"""
    assert dojo.runner.run(suite(tests, time_limit=1.0)).end is RunEnd.TIMED_OUT
    assert processes_mentioning(mark) == []


def test_children_that_outlive_a_passed_test_are_ended_too(dojo: Dojo, tmp_path: Path) -> None:
    mark = f"mark-{tmp_path.name}-{time.monotonic_ns()}"
    tests = f"""
import subprocess, sys

def test_a():
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)", "{mark}"], start_new_session=True)
"""
    assert dojo.runner.run(suite(tests)).end is RunEnd.FINISHED
    assert processes_mentioning(mark) == []


@pytest.mark.parametrize("code", [0, 1])
def test_a_process_that_just_leaves_is_a_crash_whatever_its_exit_code(runner: Runner, code: int) -> None:
    result = runner.run(suite(f"import os\ndef test_a(): pass\ndef test_b(): os._exit({code})\n"))
    assert result.end is RunEnd.CRASHED
    assert not result.passed


def test_a_killed_process_says_by_what(dojo: Dojo) -> None:
    result = dojo.runner.run(suite("import os\ndef test_a(): os.abort()\n"))
    assert (result.end, result.reason) == (RunEnd.CRASHED, "the test process was killed by SIGABRT")


def test_printing_without_end_keeps_the_end(runner: Runner) -> None:
    result = runner.run(suite("def test_a():\n    while True: print('blah' * 1000)\n", time_limit=1.0))
    assert result.end is RunEnd.TIMED_OUT
    assert OUTPUT_LIMIT // 2 < len(result.output) <= OUTPUT_LIMIT


def test_what_is_printed_is_kept_in_order(runner: Runner) -> None:
    result = runner.run(
        suite(
            "import os, sys\ndef test_a():\n    print('one')\n    os.write(2, b'two\\n')\n    print('\\udcff three')\n"
        )
    )
    assert result.output == "one\ntwo\n\\udcff three\n"


@pytest.mark.parametrize(
    "left",
    [
        "builtins.open",
        "builtins.print",
        "json.dumps",
        "os.write",
        "time.perf_counter",
        "os.environ",
        "os.getcwd",
        "os.listdir",
        "sys.stdout",
    ],
)
def test_a_patch_left_behind_does_not_blind_the_recorder(runner: Runner, left: str) -> None:
    result = runner.run(
        suite(f"from unittest.mock import patch\ndef test_a():\n    patch({left!r}).start()\ndef test_b(): assert 0\n")
    )
    assert result.end is RunEnd.FINISHED
    assert [test.outcome for test in result.tests] == [TestOutcome.PASSED, TestOutcome.FAILED]
    assert "patch" in {item.what for item in result.leftovers}


def test_a_test_that_deletes_its_own_folder_is_judged_all_the_same(runner: Runner) -> None:
    result = runner.run(
        suite("import os, shutil\ndef test_a():\n    shutil.rmtree(os.getcwd())\ndef test_b(): assert 0\n")
    )
    assert [test.outcome for test in result.tests] == [TestOutcome.PASSED, TestOutcome.FAILED]


def test_writing_to_other_descriptors_does_no_harm(dojo: Dojo) -> None:
    tests = "import os\ndef test_a():\n    for fd in range(3, 20):\n        try: os.write(fd, b'not a record\\n')\n        except OSError: pass\n"
    result = dojo.runner.run(suite(tests))
    assert (result.end, the_only(result)) == (RunEnd.FINISHED, TestOutcome.PASSED)


class Ended:
    """A run of a test that never ends by itself, on a thread; ``how`` it was ended is known after `join`."""

    def __init__(self, run: Callable[[SuiteRun], object], folder: Path) -> None:
        self.mark = f"mark-{folder.name}-{time.monotonic_ns()}"
        self.how = "by itself"
        self._run = run
        self._thread = threading.Thread(target=self._work)
        self._thread.start()
        deadline = time.monotonic() + 30
        while not processes_mentioning(self.mark) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert processes_mentioning(self.mark)

    def _work(self) -> None:
        command = f"[sys.executable, '-c', 'import time; time.sleep(600)', '{self.mark}']"
        try:
            self._run(suite(f"import subprocess, sys\ndef test_a(): subprocess.run({command})\n", time_limit=60))
        except Cancelled:
            self.how = "called off"

    def join(self) -> None:
        """Wait until it is over."""
        self._thread.join(30)
        assert processes_mentioning(self.mark) == []


def test_closing_ends_what_is_under_way(tmp_path: Path) -> None:
    runner = Runner()
    run = Ended(runner.run, tmp_path)
    runner.close()
    run.join()
    assert run.how == "called off"


def test_a_server_that_was_killed_is_replaced(tmp_path: Path) -> None:
    with Runner() as runner:
        assert runner.run(suite("def test_a(): pass")).passed
        (server,) = runner._servers.values()  # noqa: SLF001 - the fault has to be made by hand
        server._process.kill()  # noqa: SLF001
        server._process.wait()  # noqa: SLF001
        assert runner.run(suite("def test_a(): pass")).passed


def test_runs_do_not_see_each_other(dojo: Dojo) -> None:
    """A module imported in one run must be read anew in the next: other runs have other code."""
    first = {
        "pytest.ini": INI,
        "tests/test_a.py": b"import helper\ndef test_a(): assert helper.X == 1\n",
        "helper.py": b"X = 1\n",
    }
    assert dojo.runner.run(SuiteRun(first)).passed
    assert not dojo.runner.run(SuiteRun({**first, "helper.py": b"X = 2\n"})).passed


def test_each_run_has_a_network_of_its_own(dojo: Dojo) -> None:
    """A port that waits after it was closed (TIME_WAIT) must be free for the next run."""
    tests = """
import socket
def test_a():
    with socket.socket() as listening, socket.socket() as client:
        listening.bind(("127.0.0.1", 8765))
        listening.listen()
        client.connect(("127.0.0.1", 8765))
        accepted, _ = listening.accept()
        accepted.close()
        assert client.recv(1) == b""
"""
    runs = [dojo.runner.run(suite(tests)) for _ in range(2)]
    assert runs[0].passed
    assert runs[1].passed or Guard.NAMESPACE not in runs[1].guards


@pytest.mark.skipif(not Path("/proc").exists(), reason="needs to see processes")
def test_closing_leaves_no_process_behind() -> None:
    """Idle supervisors go with their server."""
    with Runner() as runner:
        runs = [threading.Thread(target=runner.run, args=(suite("def test_a(): pass\n"),)) for _ in range(3)]
        for run in runs:
            run.start()
        for run in runs:
            run.join()
        servers = [server._process.pid for server in runner._servers.values()]  # noqa: SLF001 - to find its family
        family = [f"/proc/{pid}" for pid in (*servers, *(child for server in servers for child in children_of(server)))]
        assert len(family) > len(servers)
    assert [member for member in family if Path(member).exists()] == []


def children_of(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()


def test_a_batch_called_off_ends_at_once_and_the_runner_goes_on(runner: Runner, tmp_path: Path) -> None:
    """Watch calls off what runs on an older file; the next run must not wait for it."""
    batch = runner.batch()
    run = Ended(batch.run, tmp_path)
    batch.cancel()
    run.join()
    assert run.how == "called off"
    with pytest.raises(Cancelled):
        batch.run(suite("def test_a(): pass"))
    assert runner.run(suite("def test_a(): pass")).passed


def test_pytest_in_its_own_words(runner: Runner) -> None:
    """What `f` shows in watch: the whole report, with captured output and assertion details."""
    result = runner.run(replace(suite("def test_a():\n    print('said')\n    assert [1] == [2]\n"), report=True))
    assert [test.outcome for test in result.tests] == [TestOutcome.FAILED]
    for part in ("test session starts", "Captured stdout call", "said", "At index 0 diff", "1 failed"):
        assert part in result.output
    for part in ("site-packages", "Traceback"):
        assert part not in result.output


def test_many_parameters_in_a_name_are_cut_and_the_tests_stay_apart(runner: Runner) -> None:
    """Without it, ids of a megabyte would be sent for every phase of every test."""
    long = "'x' * 2000"
    result = runner.run(
        suite(f"import pytest\n@pytest.mark.parametrize('a', [{long} + 'a', {long} + 'b'])\ndef test_a(a): pass\n")
    )
    names = [test.name for test in result.tests]
    assert len(set(names)) == 2
    assert max(map(len, names)) < 600


def test_tests_that_were_left_out_are_counted(runner: Runner) -> None:
    """Without it, a conftest could leave out what fails, and nobody would be told."""
    run = suite("def test_a(): pass\ndef test_b(): assert 0\n")
    leaves_out = (
        "def pytest_collection_modifyitems(config, items):\n"
        "    config.hook.pytest_deselected(items=items[1:])\n    del items[1:]\n"
    )
    result = runner.run(replace(run, files={**run.files, "conftest.py": leaves_out.encode()}))
    assert (len(result.tests), result.deselected) == (1, 1)


def test_records_without_end_are_not_kept(runner: Runner) -> None:
    """Without it, a conftest that reports the same test for ever could fill the memory of the judge."""
    run = suite("def test_a(): pass\n", time_limit=60)
    floods = (
        "import pytest\n"
        "def pytest_collection_modifyitems(config, items):\n"
        "    while True:\n"
        "        config.hook.pytest_deselected(items=items)\n"
    )
    result = runner.run(replace(run, files={**run.files, "conftest.py": floods.encode()}))
    assert result.end is not RunEnd.FINISHED


def test_what_is_left_patched_and_cannot_be_compared_is_a_leftover(runner: Runner) -> None:
    """Without it, a patch that breaks the comparison would hide itself and all others."""
    run = suite(
        "import program\n"
        "class Odd:\n    @property\n    def __class__(self): raise RuntimeError\n"
        "def test_a(): program.left = Odd()\n"
    )
    result = runner.run(replace(run, files={**run.files, "program.py": b""}))
    assert [left.name for left in result.leftovers] == ["something that now raises RuntimeError"]


def test_a_server_that_does_not_answer_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it, closing the program would wait for ever for one that somebody stopped."""
    monkeypatch.setattr(servers, "CLOSE_LIMIT", 0.2)
    with Runner() as runner:
        assert runner.run(suite("def test_a(): pass")).passed
        (server,) = runner._servers.values()  # noqa: SLF001 - as above
        os.kill(server._process.pid, signal.SIGSTOP)  # noqa: SLF001
    assert server._process.returncode == -signal.SIGKILL  # noqa: SLF001
