"""Tests that end their own process, or that of the judge."""

from tests.faults.fault import Fault, Removal

ENDED = "The test process ended before pytest did"
TRUSTING = Removal(
    "judging/listening.py",
    "    elif in_time:\n        result = account.result(RunEnd.CRASHED",
    "    elif in_time:\n        result = account.result(RunEnd.FINISHED",
)

FAULTS = (
    Fault("call os._exit(0)", "wrong", ENDED, "def test_leaves():\n    os._exit(0)\n", without=(TRUSTING,)),
    Fault("call os._exit(0) while they are loaded", "wrong", ENDED, "os._exit(0)\n"),
    Fault("call sys.exit(0) in a test", "wrong", "SystemExit: 0", "def test_leaves():\n    sys.exit(0)\n"),
    Fault(
        "call sys.exit(0) while they are loaded",
        "wrong",
        "Pytest stopped with exit code",
        "sys.exit(0)\n",
        without=(Removal("judging/records.py", "self.finished.exit not in _ORDINARY_ENDS", "False"),),
    ),
    Fault(
        "call pytest.exit() after the first test that passes",
        "wrong",
        "Pytest stopped after",
        "import pytest\ndef test_a(): pass\ndef test_leaves():\n    pytest.exit('enough', returncode=0)\n"
        "def test_b(): pass\n",
        first=True,
        without=(
            Removal("judging/records.py", "result.passed and len(self._tests) < self.finished.collected", "False"),
        ),
    ),
    Fault("raise KeyboardInterrupt", "wrong", "Pytest stopped after", "def test_a():\n    raise KeyboardInterrupt\n"),
    Fault(
        "read at address 0",
        "wrong",
        "The test process was killed by SIGSEGV",
        "import ctypes\ndef test_reads():\n    ctypes.string_at(0)\n",
        without=(TRUSTING,),
    ),
    Fault("call themselves without end", "wrong", "RecursionError", "def test_again():\n    test_again()\n"),
    Fault(
        "kill their own process",
        "wrong",
        "The test process was killed by SIGKILL",
        "def test_kills():\n    os.kill(os.getpid(), signal.SIGKILL)\n",
        without=(TRUSTING,),
    ),
    Fault(
        "kill the process above them",
        "wrong",
        "Operation not permitted",
        "def test_kills():\n    os.kill(os.getppid(), signal.SIGKILL)\n    time.sleep(600)\n",
        time_limit=3.0,
        without=(Removal("judging/sandbox.py", "self.ruleset.enforce()", "pass"),),
    ),
    Fault(
        "kill the server of the judge",
        "wrong",
        "Operation not permitted",
        "def test_kills():\n"
        "    server = open(f'/proc/{os.getppid()}/stat').read().rpartition(')')[2].split()[1]\n"
        "    os.kill(int(server), signal.SIGKILL)\n",
        without=(Removal("judging/sandbox.py", "self.ruleset.enforce()", "pass"),),
    ),
    Fault(
        "take the limits of the process above them away",
        "wrong",
        "Operation not permitted",
        "import resource\ndef test_limits():\n    resource.prlimit(os.getppid(), resource.RLIMIT_NOFILE, (4, 4))\n",
        without=(Removal("judging/sandbox.py", "if refuse_meddling():", "if False:"),),
    ),
)
