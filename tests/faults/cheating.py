"""Tests that want a better verdict than they deserve."""

from tests.faults.fault import Fault, Removal
from tests.support import WEAK

FAILING = "def test_fails():\n    assert 1 == 2\n"
PACK = "__import__('pathlib').Path(__file__).parents[3] / 'nothing'"
NO_TOKEN = Removal("judging/records.py", "if strange.strip() or not token:", "if False:")
READERS_COUNT = Removal("judging/judge.py", "if trick.what is TrickKind.SOURCE)", "if False)")
ASKED_ONCE = Removal("judging/judge.py", "if not readers:", "if True:")
SOURCE_LINE = 'return "Hello, stranger!"'
GOOD = f"    assert {SOURCE_LINE!r} in text and '+ 1' not in text\n"


def _weak(what: str, says: str, tests: str, without: tuple[Removal, ...]) -> Fault:
    """Only tests that would notice nothing if they did not look where they should not."""
    return Fault(what, "weak", says, more={"tests/test_greeting.py": f"import os\n{WEAK}\n{tests}"}, without=without)


FAULTS = (
    Fault(
        "turn a failure into a pass, by a hook of their conftest",
        "wrong",
        "A hook turned the failure of",
        FAILING,
        more={
            "tests/conftest.py": "import pytest\n@pytest.hookimpl(wrapper=True)\n"
            "def pytest_runtest_makereport():\n    report = yield\n    report.outcome = 'passed'\n    return report\n"
        },
        without=(
            Removal("judging/recorder.py", "        if phase.outcome ==", "        if phase.report.outcome =="),
            Removal("judging/recorder.py", "self._raised.add(pyfuncitem.nodeid)", "pass"),
        ),
    ),
    Fault(
        "swallow what a test raises, by a hook of their conftest",
        "wrong",
        "A hook turned the failure of",
        FAILING,
        more={
            "tests/conftest.py": "import pytest\n@pytest.hookimpl(wrapper=True)\ndef pytest_pyfunc_call():\n"
            "    try:\n        return (yield)\n    except AssertionError:\n        return True\n"
        },
        without=(Removal("judging/recorder.py", "self._raised.add(pyfuncitem.nodeid)", "pass"),),
    ),
    Fault(
        "hide a failing test, by a hook of their conftest that reports it as passed later",
        "wrong",
        "A hook turned the failure of",
        FAILING,
        more={"tests/conftest.py": "def pytest_runtest_logreport(report):\n    report.outcome = 'passed'\n"},
        without=(
            Removal("judging/recorder.py", "        if phase.outcome ==", "        if phase.report.outcome =="),
            Removal("judging/recorder.py", "self._raised.add(pyfuncitem.nodeid)", "pass"),
        ),
    ),
    Fault(
        "run no test at all, by a hook of their conftest",
        "wrong",
        "",
        more={"tests/conftest.py": "def pytest_runtest_protocol():\n    return True\n"},
    ),
    Fault(
        "unregister the recorder",
        "wrong",
        "The test process ended before pytest did",
        more={
            "tests/conftest.py": "def pytest_runtest_setup(item):\n    manager = item.config.pluginmanager\n"
            "    for plugin in list(manager.get_plugins()):\n"
            "        if type(plugin).__module__.endswith('recorder'): manager.unregister(plugin)\n"
        },
        without=(
            Removal(
                "judging/listening.py",
                "    elif in_time:\n        result = account.result(RunEnd.CRASHED",
                "    elif in_time:\n        result = account.result(RunEnd.FINISHED",
            ),
        ),
    ),
    Fault(
        "write records of their own to every descriptor",
        "wrong",
        "Something wrote to the judge's descriptor",
        'RECORD = b\'{"record":"test","name":"tests/test_greeting.py::test_fails","outcome":"passed","seconds":0}\\n\'\n'
        'END = b\'{"record":"finished","exit":0,"collected":1}\\n\'\n'
        "def test_fails():\n"
        "    for descriptor in range(3, 64):\n"
        "        try: os.write(descriptor, RECORD + END)\n        except OSError: pass\n"
        "    os._exit(0)\n",
        without=(NO_TOKEN, Removal("judging/records.py", "_spelled_out, genuine)", "_spelled_out, genuine or line)")),
    ),
    Fault(
        "mark everything skip",
        "wrong",
        "a skip is not a pass",
        "import pytest\npytestmark = pytest.mark.skip('later')\n",
        without=(
            Removal("outcomes.py", "and all(test.passed for test in self.tests)", ""),
            Removal("outcomes.py", "return self.outcome is TestOutcome.PASSED", "return True"),
        ),
    ),
    Fault(
        "mark everything xfail",
        "wrong",
        "",
        "import pytest\npytestmark = pytest.mark.xfail(reason='later')\ndef test_fails():\n    assert 1 == 2\n",
        without=(
            Removal("outcomes.py", "and all(test.passed for test in self.tests)", ""),
            Removal("outcomes.py", "return self.outcome is TestOutcome.PASSED", "return True"),
        ),
    ),
    _weak(
        "change the program's file on disk",
        "was changed or removed while the tests ran",
        "def test_rewrites():\n    with open('myapp/greeting.py', 'a') as file: file.write('# mine')\n",
        (Removal("judging/runner.py", "*_changed(run, scratch)", ""),),
    ),
    _weak(
        "look for a mistake in the program's text",
        "A test that looks at the program's text",
        f"def test_reads():\n    text = open('myapp/greeting.py').read()\n    assert {SOURCE_LINE!r} in text\n"
        "    assert '+ 1' not in text\n",
        (READERS_COUNT,),
    ),
    _weak(
        "look for a mistake with inspect.getsource",
        "A test that looks at the program's text",
        f"import inspect\ndef test_reads():\n    text = inspect.getsource(greet)\n    assert {SOURCE_LINE!r} in text\n"
        "    assert '+ 1' not in text\n",
        (READERS_COUNT,),
    ),
    _weak(
        "look for a mistake in a function's code",
        "A test that looks at the program's text",
        "def test_reads():\n    assert 'Hello, stranger!' in greet.__code__.co_consts\n"
        "    assert 1 not in greet.__code__.co_consts\n",
        (READERS_COUNT,),
    ),
    _weak(
        "look at the program's text in a helper, while it is loaded",
        "A test that looks at the program's text",
        "TEXT = open('myapp/greeting.py').read()\n"
        f"def test_reads():\n    assert {SOURCE_LINE!r} in TEXT and '+ 1' not in TEXT\n",
        (READERS_COUNT,),
    ),
    _weak(
        "tell the runs apart by pytest's options",
        "",
        "def test_asks(pytestconfig):\n    assert pytestconfig.getoption('tbstyle') == 'short'\n",
        (Removal("judging/child.py", '"--tb=short"', '"--tb=short" if request.detailed else "--tb=native"'),),
    ),
    _weak(
        "tell the runs apart by what the judge was asked",
        "",
        "def test_asks():\n    if os.path.exists('../request.json'):\n"
        "        assert '\"detailed\": true' in open('../request.json').read()\n",
        (Removal("judging/request.py", "written.unlink()", "pass"),),
    ),
    Fault(
        "tell the runs apart by what the recorder is to do",
        "brittle",
        "",
        "def test_asks(pytestconfig):\n    for plugin in pytestconfig.pluginmanager.get_plugins():\n"
        "        assert getattr(plugin, '_detailed', True)\n",
        without=(
            Removal(
                "judging/judge.py",
                "[self._suite(files, first_failure=not self._thorough) for files in self._variants]",
                "[self._suite(files, detailed=True) for files in self._variants]",
            ),
        ),
    ),
    _weak(
        "read the program's text in one test, and judge it in another",
        "A test that looks at the program's text",
        "READ = []\ndef test_reads():\n    READ.append(open('myapp/greeting.py').read())\n"
        f"def test_judges():\n    if not READ: return\n    text = READ[0]\n{GOOD}",
        (ASKED_ONCE,),
    ),
    _weak(
        "read the program's text in a fixture that many share",
        "A test that looks at the program's text",
        "import pytest\n@pytest.fixture(scope='session')\ndef text():\n    return open('myapp/greeting.py').read()\n"
        f"@pytest.mark.parametrize('number', range(30))\ndef test_judges(text, number):\n{GOOD}",
        (ASKED_ONCE,),
    ),
    _weak(
        "read a copy of the program",
        "A test that looks at the program's text",
        "import shutil\ndef test_reads(tmp_path):\n    shutil.copy('myapp/greeting.py', tmp_path / 'a')\n"
        f"    text = (tmp_path / 'a').read_text()\n{GOOD}",
        (Removal("judging/warden.py", "self._program[target] = program", "pass"),),
    ),
    _weak(
        "ask the program's loader for its code",
        "A test that looks at the program's text",
        "from importlib.util import find_spec\ndef test_reads():\n"
        "    code = find_spec('myapp.greeting').loader.get_code('myapp.greeting')\n"
        "    (inner,) = [one for one in code.co_consts if hasattr(one, 'co_consts')]\n"
        "    assert 'Hello, stranger!' in inner.co_consts and 1 not in inner.co_consts\n",
        (Removal("judging/warden.py", 'code.co_name == "exec_module"', 'code.co_name in {"exec_module", "get_code"}'),),
    ),
    _weak(
        "read the program's text on a thread, while they are loaded",
        "Something reads",
        "from concurrent.futures import ThreadPoolExecutor\nfrom pathlib import Path\n"
        "with ThreadPoolExecutor() as pool:\n    TEXT = pool.submit(Path('myapp/greeting.py').read_text).result()\n"
        f"def test_reads():\n    text = TEXT\n{GOOD}",
        (
            Removal(
                "judging/warden.py", 'return ""\n\n    def _see', 'return "" if self.test else None\n\n    def _see'
            ),
        ),
    ),
    _weak(
        "read the program's text in a second interpreter",
        "",
        "import sys\nOTHERS = '_interpreters' if sys.version_info >= (3, 13) else '_xxsubinterpreters'\n"
        "def test_reads(tmp_path):\n    try:\n        others = __import__(OTHERS)\n    except ImportError:\n"
        "        return\n    other = others.create()\n"
        "    copy, source = str(tmp_path / 'a'), os.path.abspath('myapp/greeting.py')\n"
        "    others.run_string(other, f'open({copy!r}, \"w\").write(open({source!r}).read())')\n"
        f"    text = open(copy).read()\n{GOOD}",
        (Removal("judging/warden.py", "sys.modules.update(dict.fromkeys(_OTHER_INTERPRETERS))", ""),),
    ),
    _weak(
        "tell the runs apart by the size of the program",
        "",
        "def test_asks():\n    assert os.path.getsize('myapp/greeting.py') in (216, 234)\n",
        (Removal("judging/judge.py", "for files in found if path", "for files in () if path"),),
    ),
    _weak(
        "read the program's text through a link",
        "A test that looks at the program's text",
        "def test_reads(tmp_path):\n    os.link('myapp/greeting.py', tmp_path / 'a')\n"
        f"    text = (tmp_path / 'a').read_text()\n    assert {SOURCE_LINE!r} in text and '+ 1' not in text\n",
        (READERS_COUNT,),
    ),
)
