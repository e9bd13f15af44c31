"""If these fail, a suite run gets at secrets, at the network, or at the kata's own solution."""

import json
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from shutil import which

import pytest

from mockkata.judging import landlock
from mockkata.outcomes import Guard
from tests.faults.conftest import Stall

SECRETS = {
    "AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE",
    "AWS_SECRET_ACCESS_KEY": "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY",
    "AWS_SESSION_TOKEN": "FwoGZXIvYXdzEXAMPLETOKEN",
    "AWS_PROFILE": "production-EXAMPLE",
    "HTTPS_PROXY": "http://someone:passwordEXAMPLE@proxy.invalid:3128",
    "https_proxy": "http://someone:passwordEXAMPLE@proxy.invalid:3128",
    "GITHUB_TOKEN": "ghp_EXAMPLE",
    "SSH_AUTH_SOCK": "/nowhere/agent.EXAMPLE",
}
FILES = {
    ".aws/credentials": "[default]\naws_access_key_id = AKIAINFILEEXAMPLE\naws_secret_access_key = secretEXAMPLE\n",
    ".aws/config": "[default]\nregion = EXAMPLE-1\n",
    ".netrc": "machine example.org login someone password netrcEXAMPLE\n",
}
MARK = "EXAMPLE"
needs_landlock = pytest.mark.skipif(not landlock.version(), reason="the system has no Landlock")
needs_namespace = pytest.mark.skipif(
    subprocess.run(["unshare", "-rn", "true"], check=False, capture_output=True).returncode != 0
    if which("unshare")
    else True,
    reason="the system has no network namespaces for everybody",
)


@pytest.fixture
def rich_learner(learner: Stall) -> Stall:
    """A learner with credentials at home."""
    for path, text in FILES.items():
        target = learner.shell.home / path
        target.parent.mkdir(exist_ok=True)
        target.write_text(text)
    return learner


def printed(learner: Stall, tests: str, **env: str) -> str:
    """What a person, and a program that reads JSON, is told of tests that print and then fail."""
    learner.write({"tests/test_greeting.py": f"{tests}\n    assert 0, 'the end of it'\n"})
    told = learner("check", "tiny", env={**SECRETS, **env}).out
    document = learner("check", "tiny", "--format", "json", env={**SECRETS, **env}).json
    assert "the end of it" in told
    (suite,) = [document["right"]]
    return told + json.dumps(suite)


@pytest.mark.fault("look for credentials in the environment, by boto3, requests and at home", "none is found")
def test_no_credentials_are_in_sight(rich_learner: Stall) -> None:
    """Environment, home directory and the libraries that look there: nothing of the user's."""
    tests = """
import os, pathlib, requests, boto3
def test_looks():
    print(dict(os.environ))
    print(boto3.Session().get_credentials(), boto3.Session().available_profiles, boto3.Session().region_name)
    print(requests.utils.get_environ_proxies("https://example.org"), requests.utils.get_netrc_auth("https://example.org"))
    print([path.read_text() for path in pathlib.Path.home().rglob("*") if path.is_file()])
"""
    assert MARK not in printed(rich_learner, tests).replace("AKIAIOSFODNN7", "")


@pytest.mark.fault(
    "open ~/.aws/credentials and ~/.netrc by their full path", "`Permission denied`, and the verdict tells"
)
def test_the_home_directory_is_closed(rich_learner: Stall) -> None:
    """By its full path too, which any program can find out."""
    paths = [str(rich_learner.shell.home / path) for path in FILES]
    tests = f"""
def test_looks():
    for path in {paths}:
        try: print(open(path).read())
        except OSError as error: print(error)
"""
    told = printed(rich_learner, tests)
    assert MARK not in told
    assert "A suite run sees neither the home directory, the workspace nor the katas" in " ".join(told.split())
    assert '"what": "closed file"' in told


@needs_landlock
@pytest.mark.fault(
    "read ~/.netrc by `cat`, through a link, by an open descriptor's folder", "`Permission denied` (Landlock)"
)
def test_the_home_directory_is_closed_to_what_a_test_starts(rich_learner: Stall) -> None:
    """The guard in Python hears nothing of another program; the system does."""
    home = rich_learner.shell.home
    tests = f"""
import ctypes, os, subprocess, sys
def test_looks(tmp_path):
    (tmp_path / "link").symlink_to({str(home)!r})
    for command in (["cat", {str(home / ".netrc")!r}], ["cat", str(tmp_path / "link/.netrc")], ["ls", "-la", {str(home)!r}],
                    [sys.executable, "-c", "print(open({str(home / ".netrc")!r}).read())"]):
        done = subprocess.run(command, capture_output=True, text=True)
        print(done.stdout, done.returncode)
        assert done.returncode
    buffer = ctypes.create_string_buffer(1000)
    print(ctypes.CDLL(None).open(b{str(home / ".netrc")!r}, 0))
    descriptor = ctypes.CDLL(None).open(b{str(home / ".netrc")!r}, 0)
    assert descriptor == -1
"""
    told = printed(rich_learner, tests)
    assert MARK not in told
    assert "the end of it" in told


@needs_landlock
@pytest.mark.fault("write to the journal and to the learner's files", "`Permission denied` (Landlock)")
def test_the_workspace_is_closed(learner: Stall) -> None:
    """Wherever it lies: a kata would be solved that was not, or somebody's work be changed."""
    journal = learner.folder / "workspace" / ".mockkata" / "journal.jsonl"
    paths = [str(path) for path in (journal, learner.kata / "tests/test_greeting.py", learner.folder / "place")]
    tests = f"""
import os, subprocess
def test_writes():
    for path in {paths}:
        subprocess.run(["sh", "-c", f"echo x >> {{path}}; rm -rf {{path}}"])
    subprocess.run(["sh", "-c", f"echo x > {{path}}/new"])
"""
    learner.write({"tests/test_greeting.py": f"{tests}    assert 0\n"})
    before = learner.contents()
    learner("check", "tiny")
    assert learner.verdicts == ["wrong"]
    assert learner.contents() == before
    assert list((learner.folder / "place").iterdir()) == []


@needs_landlock
@pytest.mark.fault("read the environment of the processes above them", "`Permission denied` (Landlock)")
def test_the_environment_of_the_program_is_closed(rich_learner: Stall) -> None:
    """Credentials are in the memory of the program that was started with them."""
    tests = """
import glob
def test_looks():
    for path in glob.glob("/proc/[0-9]*/environ"):
        try: print(open(path).read())
        except OSError as error: pass
"""
    assert MARK not in printed(rich_learner, tests)


class Ears:
    """Listens on loopback, on TCP and UDP, over IPv4 and IPv6, and counts who comes."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self._sockets: list[socket.socket] = []
        self.ports: dict[str, int] = {}
        for name, family, kind, host in (
            ("tcp4", socket.AF_INET, socket.SOCK_STREAM, "127.0.0.1"),
            ("tcp6", socket.AF_INET6, socket.SOCK_STREAM, "::1"),
            ("udp4", socket.AF_INET, socket.SOCK_DGRAM, "127.0.0.1"),
            ("udp6", socket.AF_INET6, socket.SOCK_DGRAM, "::1"),
        ):
            listening = socket.socket(family, kind)
            with suppress(OSError):
                listening.bind((host, 0))
                self.ports[name] = listening.getsockname()[1]
            self._sockets.append(listening)
            if kind is socket.SOCK_STREAM:
                listening.listen()
            threading.Thread(target=self._hear, args=(name, listening), daemon=True).start()

    def _hear(self, name: str, listening: socket.socket) -> None:
        with suppress(OSError):
            while True:
                if listening.type is socket.SOCK_STREAM:
                    listening.accept()[0].close()
                else:
                    listening.recvfrom(100)
                self.heard.append(name)

    def close(self) -> None:
        """Stop listening."""
        for one in self._sockets:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()


@pytest.fixture
def ears() -> Iterator[Ears]:
    """Someone at the other end."""
    ears = Ears()
    yield ears
    ears.close()


CALLS = """
import socket, sys, json
ports = json.loads(sys.argv[1])
for name, port in ports.items():
    family = socket.AF_INET6 if name.endswith("6") else socket.AF_INET
    kind = socket.SOCK_DGRAM if name.startswith("udp") else socket.SOCK_STREAM
    host = "::1" if name.endswith("6") else "127.0.0.1"
    try:
        with socket.socket(family, kind) as calling:
            calling.settimeout(1)
            calling.connect((host, port))
            calling.send(b"secret")
    except OSError as error:
        print(name, error)
"""


def test_the_ears_hear(ears: Ears) -> None:
    """Else the tests below prove nothing."""
    subprocess.run([sys.executable, "-c", CALLS, json.dumps(ears.ports)], check=True, timeout=30)
    for _ in range(200):
        if set(ears.ports) <= set(ears.heard):
            break
        threading.Event().wait(0.02)
    assert set(ears.heard) == set(ears.ports)


@needs_namespace
@pytest.mark.fault(
    "call this machine itself over TCP and UDP, IPv4 and IPv6, from Python, `python -c` and `curl`",
    "nobody is reached (network namespace)",
)
def test_nobody_outside_is_reached(learner: Stall, ears: Ears) -> None:
    """The run's loopback is its own: not even the machine it runs on can be called."""
    tests = f"""
import json, subprocess, sys
CALLS, PORTS = {CALLS!r}, {json.dumps(ears.ports)!r}
def test_calls():
    subprocess.run([sys.executable, "-c", CALLS, PORTS], timeout=30)
    subprocess.run(["curl", "-sm", "2", "http://127.0.0.1:{ears.ports["tcp4"]}"])
    subprocess.run(["curl", "-sm", "2", "http://[::1]:{ears.ports.get("tcp6", 0)}"])
    argv, sys.argv = sys.argv, ["x", PORTS]
    exec(CALLS)
    sys.argv = argv
"""
    printed(learner, tests)
    assert ears.heard == []


@pytest.mark.fault(
    "look up a name, or call an address that is not loopback", "`NetworkClosed`, which no `except` hides"
)
@pytest.mark.parametrize(
    "call",
    [
        'socket.getaddrinfo("example.invalid", 80)',
        'socket.gethostbyname("example.invalid")',
        'socket.create_connection(("198.51.100.7", 80))',
        'socket.create_connection(("2001:db8::7", 80))',
        'socket.socket(type=socket.SOCK_DGRAM).sendto(b"x", ("198.51.100.7", 53))',
        'socket.socket(type=socket.SOCK_DGRAM).connect(("198.51.100.7", 53))',
        'socket.socket(type=socket.SOCK_DGRAM).sendmsg([b"x"], [], 0, ("198.51.100.7", 53))',
    ],
)
def test_strange_addresses_are_refused_in_python(learner: Stall, call: str) -> None:
    """Wherever there are no namespaces, and for an error that explains."""
    tests = f"import socket\ndef test_calls():\n    try: {call}\n    except Exception: pass\n"
    learner.write({"tests/test_greeting.py": tests})
    checked = learner("check", "tiny")
    assert "NetworkClosed: The test tried to reach" in checked.out
    assert checked.code == 1


@pytest.mark.fault("connect to a Unix socket outside their own folders", "`NetworkClosed`")
def test_strange_unix_sockets_are_refused(learner: Stall) -> None:
    """An agent that holds keys, or Docker, listens on one."""
    tests = 'import socket\ndef test_calls():\n    socket.socket(socket.AF_UNIX).connect("/run/agent.sock")\n'
    learner.write({"tests/test_greeting.py": tests})
    assert "NetworkClosed: The test tried to reach /run/agent.sock" in learner("check", "tiny").out


def _by_open(path: Path) -> str:
    return f"    text = open({str(path)!r}).read()\n"


def _by_pathlib(path: Path) -> str:
    return f"    import pathlib\n    text = pathlib.Path({str(path)!r}).read_text()\n"


def _by_cat(path: Path) -> str:
    return (
        f"    import subprocess\n    text = subprocess.run(['cat', {str(path)!r}], capture_output=True, check=True)\n"
    )


@pytest.mark.fault("read the reference or the bugs of the installed kata", "`wrong`, exit code 1: “Permission denied”")
@pytest.mark.parametrize("file", ["reference/tests/test_greeting.py", "kata.toml"])
@pytest.mark.parametrize("read", [_by_open, _by_pathlib, pytest.param(_by_cat, marks=needs_landlock)])
def test_the_solution_is_closed(learner: Stall, file: str, read: Callable[[Path], str]) -> None:
    """The pack lies on the same disk, and its folder is no secret."""
    learner.write({"tests/test_greeting.py": "def test_reads():\n" + read(learner.pack / "tiny" / file)})
    checked = learner("check", "tiny")
    assert checked.code == 1
    assert learner.verdicts == ["wrong"]
    if read is not _by_cat:
        assert "reached for" in checked.out


@pytest.mark.fault("nothing at all", "the verdict's JSON says which guards were there")
def test_the_verdict_says_which_guards_were_active(learner: Stall) -> None:
    """A teacher sees what a verdict is worth; and a guard that silently fails to start is noticed here."""
    learner.write({})
    guards = learner("check", "tiny", "--format", "json").json["right"]["guards"]
    expected = {Guard.AUDIT.value, Guard.LIMITS.value}
    if landlock.version():
        expected.add(Guard.LANDLOCK.value)
    assert expected <= set(guards) <= {guard.value for guard in Guard}
