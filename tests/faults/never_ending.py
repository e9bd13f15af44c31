"""Tests that do not end, or leave something running, or take too much."""

from tests.faults.fault import Fault, Removal

LIMIT = 1.5
STOPPED = "Stopped after 1.5 s"
NO_LIMIT = Removal("judging/listening.py", "listener.over.wait(time_limit)", "listener.over.wait(60.0)")
NO_END = (
    Removal("judging/supervisor.py", "    _end_all(pid)\n    return", "    return"),
    Removal("judging/server.py", "os.kill(pid, signal.SIGKILL)", "os.kill(pid, 0)"),
    Removal("judging/server.py", "while os.waitpid(-1, os.WNOHANG) == (0, 0):", "while False:"),
)
STUBBORN = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)"

FAULTS = (
    Fault(
        "loop for ever in a test",
        "wrong",
        STOPPED,
        "def test_loops():\n    while True: pass\n",
        time_limit=LIMIT,
        without=(NO_LIMIT,),
    ),
    Fault(
        "loop for ever while they are loaded",
        "wrong",
        STOPPED,
        "while True: pass\n",
        time_limit=LIMIT,
        without=(NO_LIMIT,),
    ),
    Fault(
        "loop for ever in a fixture",
        "wrong",
        STOPPED,
        "import pytest\n@pytest.fixture\ndef loops():\n    while True: pass\ndef test_loops(loops): pass\n",
        time_limit=LIMIT,
        without=(NO_LIMIT,),
    ),
    Fault(
        "loop for ever in a thread",
        "leaky",
        "is still running: Python would wait for this thread",
        "def loop():\n    while True: time.sleep(0.01)\n"
        "def test_starts_a_thread():\n    threading.Thread(target=loop).start()\n",
        without=(Removal("judging/leftovers.py", 'yield "thread", thread.name', "pass"),),
    ),
    Fault(
        "wait for a process that ignores SIGTERM",
        "wrong",
        STOPPED,
        f"def test_waits():\n    subprocess.run([sys.executable, '-c', {STUBBORN!r}])\n",
        time_limit=LIMIT,
        without=(NO_LIMIT,),
    ),
    Fault(
        "leave a process that ignores SIGTERM, in a session of its own",
        "sound",
        "",
        "def test_leaves_it():\n"
        f"    subprocess.Popen([sys.executable, '-c', {STUBBORN!r}], start_new_session=True).returncode = 0\n",
        without=NO_END,
    ),
    Fault(
        "leave a daemon, forked twice",
        "sound",
        "",
        "def test_leaves_it():\n"
        "    if os.fork() == 0:\n        os.setsid()\n        if os.fork() == 0: time.sleep(600)\n        os._exit(0)\n"
        "    os.wait()\n",
        without=NO_END,
    ),
    Fault(
        "fork 200 processes that stay",
        "sound",
        "",
        "def test_forks():\n    for _ in range(200):\n        if os.fork() == 0: time.sleep(600)\n",
        without=NO_END,
    ),
    Fault(
        "hang in a call of C that no signal interrupts",
        "wrong",
        STOPPED,
        "import re\ndef test_matches():\n    assert re.match('(a|a)*$', 'a' * 60 + 'b') is None\n",
        time_limit=LIMIT,
        without=(NO_LIMIT,),
    ),
    Fault(
        "stop their own process",
        "wrong",
        STOPPED,
        "def test_stops():\n    os.kill(os.getpid(), signal.SIGSTOP)\n",
        time_limit=LIMIT,
        without=(NO_LIMIT,),
    ),
    Fault(
        "allocate 4 GiB",
        "wrong",
        "MemoryError",
        "def test_takes_memory():\n    assert len(bytearray(4 << 30)) == 4 << 30\n",
        without=(Removal("judging/sandbox.py", '"RLIMIT_DATA": 3 << 30, ', ""),),
    ),
    Fault(
        "write a file of 300 MB",
        "wrong",
        "File too large",
        "def test_writes(tmp_path):\n    with (tmp_path / 'large').open('wb') as file:\n"
        "        file.truncate(300_000_000)\n",
        without=(Removal("judging/sandbox.py", '"RLIMIT_FSIZE": 256 << 20, ', ""),),
    ),
)
