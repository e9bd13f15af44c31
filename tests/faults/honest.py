"""Tests that are right, and look to a guard as if they were not."""

from tests.faults.fault import Fault, Removal

LOOKS_AROUND = """import inspect
from unittest.mock import MagicMock
from myapp.greeting import greet

def answer(user_id):
    assert any("test_greeting" in frame.filename for frame in inspect.stack())
    return {"name": "Ada"}

def test_greets_and_asks():
    db = MagicMock()
    db.get_user.side_effect = answer
    assert greet(db, 42) == "Hello, Ada!"
    assert db.get_user.call_args.args == (42,)
    assert greet(db, None) == "Hello, stranger!"
"""
BY_PATH = """import runpy
from unittest.mock import MagicMock

def test_greets_and_asks():
    greet = runpy.run_path("myapp/greeting.py")["greet"]
    db = MagicMock()
    db.get_user.return_value = {"name": "Ada"}
    assert greet(db, 42) == "Hello, Ada!"
    assert db.get_user.call_args.args == (42,)
    assert greet(db, None) == "Hello, stranger!"
"""
SERVER = """
import http.server, urllib.request
def test_serves():
    server = http.server.HTTPServer((ADDRESS, 0), http.server.SimpleHTTPRequestHandler)
    thread = threading.Thread(target=server.handle_request)
    thread.start()
    with urllib.request.urlopen(f"http://localhost:{server.server_port}/pytest.ini") as answer:
        assert b"pytest" in answer.read()
    thread.join()
    server.server_close()
"""


def _sound(what: str, tests: str = "", without: tuple[Removal, ...] = (), **files: str) -> Fault:
    more = {f"tests/test_{name}.py": text for name, text in files.items()}
    return Fault(what, "sound", "", tests, more, without=without)


PROFILED = """import sys
from unittest.mock import MagicMock
from myapp.greeting import greet

def test_greets_and_asks():
    seen = []
    def profile(frame, event, argument):
        if event == "return" and frame.f_code is greet.__code__:
            seen.append(argument)
    db = MagicMock()
    db.get_user.return_value = {"name": "Ada"}
    sys.setprofile(profile)
    greet(db, 42)
    greet(db, None)
    sys.setprofile(None)
    assert greet.__code__.co_argcount == 2
    assert db.get_user.call_args_list[0].args == (42,)
    assert seen == ["Hello, Ada!", "Hello, stranger!"]
"""
COPIED = '''import shutil, subprocess, sys

CODE = """
from myapp.greeting import greet
class Db:
    def get_user(self, user_id): return {"name": f"Ada {user_id}"}
print(greet(Db(), 42), greet(Db(), None))
"""

def test_greets_and_asks(tmp_path):
    shutil.copytree("myapp", tmp_path / "myapp")
    told = subprocess.check_output([sys.executable, "-c", CODE], cwd=tmp_path, text=True)
    assert told.strip() == "Hello, Ada 42! Hello, stranger!"
'''


FAULTS = (
    _sound(
        "ask which function it is that runs, by its code",
        greeting=PROFILED,
        without=(Removal("judging/warden.py", "and not _asks_little(frame)", ""),),
    ),
    _sound(
        "copy the program, and run the copy",
        greeting=COPIED,
        without=(Removal("judging/warden.py", ', "shutil.py")', ")"),),
    ),
    _sound(
        "look at the stack in a stand-in",
        greeting=LOOKS_AROUND,
        without=(Removal("judging/warden.py", "if code.co_name in _FRAMES and", "if False and"),),
    ),
    _sound(
        "load the program by runpy.run_path",
        greeting=BY_PATH,
        without=(Removal("judging/warden.py", '("runpy" in file or code.co_name == "exec_module")', "False"),),
    ),
    _sound(
        "expect KeyboardInterrupt when SIGINT comes",
        "import pytest\ndef test_interrupts():\n"
        "    with pytest.raises(KeyboardInterrupt): signal.raise_signal(signal.SIGINT)\n",
        (Removal("judging/child.py", "signal.signal(signal.SIGINT, signal.default_int_handler)", "pass"),),
    ),
    _sound("serve on every address of the machine", SERVER.replace("ADDRESS", '"0.0.0.0"')),
    _sound(
        "ask for the name of the machine",
        "import email.utils\ndef test_asks():\n    assert socket.getfqdn()\n    assert email.utils.make_msgid()\n",
        (Removal("judging/warden.py", "if _text(arguments[0]).lower() != _OWN_NAME:", "if True:"),),
    ),
    _sound(
        "probe for a file in the home directory that is not there",
        "import pathlib, pytest\ndef test_probes(monkeypatch):\n    monkeypatch.delenv('HOME')\n"
        "    with pytest.raises(FileNotFoundError): (pathlib.Path.home() / '.mockkata-absent').read_text()\n",
    ),
    _sound(
        "start 200 threads",
        "def test_starts():\n    go = threading.Event()\n"
        "    threads = [threading.Thread(target=go.wait) for _ in range(200)]\n"
        "    for one in threads: one.start()\n    go.set()\n    for one in threads: one.join()\n",
        (Removal("judging/sandbox.py", '"RLIMIT_DATA": 3 << 30', '"RLIMIT_DATA": 1 << 30'),),
    ),
    _sound(
        "use processes, locks and shared memory",
        "import multiprocessing\nfrom multiprocessing import shared_memory\n"
        "def test_shares():\n    with multiprocessing.Lock(), multiprocessing.Pool(2) as pool:\n"
        "        assert pool.map(abs, [-1, -2]) == [1, 2]\n"
        "    memory = shared_memory.SharedMemory(create=True, size=8)\n    memory.close()\n    memory.unlink()\n",
    ),
    _sound(
        "talk over a Unix socket of their own",
        "def test_talks(tmp_path, monkeypatch):\n    monkeypatch.chdir(tmp_path)\n    path = 's'\n"
        "    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:\n"
        "        server.bind(path)\n        server.listen()\n        client.connect(path)\n",
    ),
    _sound(
        "run the program as a command",
        "def test_runs():\n    done = subprocess.run([sys.executable, '-c', 'import myapp.greeting; print(1)'],\n"
        "        capture_output=True, text=True, env={**os.environ, 'PYTHONPATH': '.'})\n    assert done.stdout == '1\\n'\n",
    ),
    _sound(
        "print in colours, log, and show a traceback",
        "import logging, traceback\ndef test_shows(caplog):\n    print('\\x1b[31mred\\x1b[0m')\n"
        "    try: greet(None, 1)\n    except AttributeError:\n"
        "        logging.exception('as expected')\n        assert 'greet' in traceback.format_exc()\n",
    ),
)
