"""Tests that change the world around them for good."""

from tests.faults.fault import Fault, Removal

NO_PATCHES = Removal("judging/leftovers.py", 'yield from (("patch", name) for name in patches)', "")


def _patched(name: str) -> Fault:
    return Fault(
        f"leave {name} patched",
        "leaky",
        f"{name.replace('builtins.open', 'open')} is still patched",
        f"def test_patches():\n    patch({name!r}).start()\n",
        without=(NO_PATCHES,),
    )


FAULTS = (
    *(
        _patched(name)
        for name in ("builtins.open", "json.dumps", "time.time", "os.write", "os.getcwd", "socket.socket", "sys.stdout")
    ),
    Fault(
        "replace builtins.open for good",
        "leaky",
        "builtins.open was replaced for good",
        "import builtins\ndef test_replaces():\n    builtins.open = MagicMock()\n",
        without=(Removal("judging/leftovers.py", "for attribute in self._replaced(owner):", "for attribute in ():"),),
    ),
    Fault(
        "change the working directory",
        "leaky",
        "the working directory is now",
        "def test_moves(tmp_path):\n    os.chdir(tmp_path)\n",
        without=(Removal("judging/leftovers.py", "if _working_directory() != self.working_directory:", "if False:"),),
    ),
    Fault(
        "delete the folder they run in",
        "wrong",
        "was changed or removed while the tests ran",
        "import shutil\ndef test_deletes():\n    shutil.rmtree(os.getcwd())\n",
        without=(Removal("judging/runner.py", "*_changed(run, scratch)", ""),),
    ),
    Fault(
        "take away their own permissions",
        "sound",
        "",
        "def test_locks(tmp_path):\n    (tmp_path / 'a').mkdir()\n    (tmp_path / 'a' / 'b').write_text('')\n"
        "    (tmp_path / 'a').chmod(0)\n    tmp_path.chmod(0)\n",
    ),
    Fault(
        "make 3,000 folders in one another",
        "sound",
        "",
        "def test_digs(tmp_path, monkeypatch):\n    monkeypatch.chdir(tmp_path)\n"
        "    for _ in range(3000):\n        os.mkdir('deep')\n        os.chdir('deep')\n",
        without=(Removal("judging/runner.py", "except RecursionError:", "except ImportError:"),),
    ),
    Fault(
        "write where it is not theirs",
        "wrong",
        "Permission denied",
        "def test_writes():\n    with open('/var/lib/mockkata-was-here', 'w') as file: file.write('x')\n",
        without=(Removal("judging/sandbox.py", "self.ruleset.enforce()", "pass"),),
    ),
)
