"""Tests that print what no terminal should see, or take the output away."""

from tests.faults.fault import Fault, Removal

FAULTS = (
    Fault(
        "print 100 MB",
        "wrong",
        "assert 1 == 2",
        "def test_prints():\n    for _ in range(100): print('x' * 1_000_000)\n    assert 1 == 2\n",
        without=(Removal("judging/listening.py", "while chunk :=", "while chunk and chunk :="),),
    ),
    Fault(
        "print every byte there is",
        "wrong",
        "\\x1b[2J",
        "def test_prints():\n    os.write(1, bytes(range(256)) + b'\\n\\x1b[2J\\n')\n    assert 1 == 2\n",
        without=(Removal("judging/listening.py", "legible(listener.stop(), colours=colours)", "listener.stop()"),),
    ),
    Fault(
        "fail with escape sequences and lone surrogates in the message",
        "wrong",
        "\\x1b]52;c;AAAA\\x07 \\udcff",
        "def test_fails():\n    raise ValueError('\\x1b]52;c;AAAA\\x07 \\udcff')\n",
        without=(Removal("judging/recorder.py", "text = legible(text)", ""),),
    ),
    Fault(
        "print lone surrogates",
        "sound",
        "",
        "def test_prints():\n    print('\\udcff', file=sys.stderr)\n    print('\\udcff')\n",
        without=(Removal("judging/sandbox.py", 'encoding="utf-8", errors="backslashreplace"', 'encoding="utf-8"'),),
    ),
    Fault(
        "have escape sequences and markup in their names",
        "wrong",
        "[/red]\\x1b[2J",
        "import pytest\n@pytest.mark.parametrize('x', [1], ids=['[/red]\\x1b[2J'])\ndef test_named(x):\n    assert 1 == 2\n",
    ),
    Fault("close standard output and error", "sound", "", "def test_closes():\n    os.close(1)\n    os.close(2)\n"),
    Fault(
        "close sys.stdout",
        "sound",
        "",
        "def test_closes():\n    sys.stdout.close()\n    sys.stderr.close()\n",
        without=(
            Removal("judging/recorder.py", "with suppress(OSError, ValueError):  # a test has closed it", "if True:"),
        ),
    ),
    Fault(
        "have escape sequences in the names of files",
        "wrong",
        "\\x1b[2J.py",
        more={"tests/test_\x1b[2J.py": "def test_a():\n    assert 1 == 2\n"},
        without=(Removal("judging/records.py", "_STEERING.sub(_spelled_out, genuine)", "genuine"),),
    ),
    Fault(
        "have names of a megabyte",
        "sound",
        "",
        "import pytest\n@pytest.mark.parametrize('x', [f'{n}' * 1_000_000 for n in range(80)])\ndef test_named(x): pass\n",
        without=(Removal("judging/recorder.py", "if len(name) <= NAME_LIMIT:", "if True:"),),
    ),
)
