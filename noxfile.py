"""Everything CI runs: `nox` alone runs it all."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

import nox

nox.needs_version = ">=2025.5.1"
nox.options.sessions = ["lint", "tests", "katas", "parity", "build"]
nox.options.error_on_missing_interpreters = True

PROJECT = nox.project.load_toml("pyproject.toml")
PARITY = "tests/test_parity.py"
FAULTS = "tests/faults"
PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"


@nox.session(python=PYTHON)
def lint(session: nox.Session) -> None:
    """Check style and types."""
    session.install("-e", ".", *nox.project.dependency_groups(PROJECT, "lint", "test"))
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("mypy")


@nox.session(python=PYTHON)
def tests(session: nox.Session) -> None:
    """Run the tests of the program."""
    session.install("-e", ".", *nox.project.dependency_groups(PROJECT, "test"))
    session.run("pytest", *(session.posargs or ["-n", "2", f"--ignore={PARITY}"]))


@nox.session(python=PYTHON)
def katas(session: nox.Session) -> None:
    """Prove all katas: references sound, skeletons not, bugs caught, attempts judged as they say."""
    session.install("-e", ".")
    session.run("mockkata", "verify", *session.posargs)


@nox.session(python=PYTHON)
def parity(session: nox.Session) -> None:
    """Run every attempt of every kata by stock pytest too, and compare."""
    session.install("-e", ".", *nox.project.dependency_groups(PROJECT, "test"))
    session.run("pytest", "-n", "2", "-q", PARITY, *session.posargs)


@nox.session(python=PYTHON)
def build(session: nox.Session) -> None:
    """Build the wheel, install it alone into a bare environment, and solve a kata there, far from this folder."""
    session.install("build")
    dist = Path(session.create_tmp()) / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    session.run("python", "-m", "build", "--wheel", "--outdir", str(dist), silent=True)
    (wheel,) = dist.glob("*.whl")
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder).resolve()
        session.run("python", "-m", "venv", "--without-pip", str(bare / "venv"))
        session.run("python", "-m", "pip", "--python", str(bare / "venv"), "install", "--quiet", str(wheel.resolve()))
        mockkata = str(bare / "venv" / ("Scripts" if os.name == "nt" else "bin") / "mockkata")
        env = {"HOME": str(bare), "MOCKKATA_WORKSPACE": ""}
        with session.chdir(bare):
            session.run(mockkata, "start", "first-mock", env=env, external=True)
            session.run(mockkata, "check", env=env, external=True, success_codes=[1])
            (reference,) = bare.glob("venv/**/mockkata/katas/first-mock/reference")
            shutil.copytree(reference, bare / "workspace" / "first-mock", dirs_exist_ok=True)
            session.run(mockkata, "check", env=env, external=True)
            session.run(mockkata, "verify", "first-mock", env=env, external=True)


@nox.session(python=PYTHON)
def coverage(session: nox.Session) -> None:
    """Measure which branches the tests and the katas' proof take, in children too (not part of CI: it takes long)."""
    session.install("-e", ".", *nox.project.dependency_groups(PROJECT, "test", "coverage"))
    too_many_to_measure = [
        f"--deselect={FAULTS}/test_power_loss.py::test_a_thousand_kills_cost_nothing",
        "-k",
        "not fork-200",
    ]
    elsewhere = (
        f"--basetemp={session.create_tmp()}/tests"  # suite runs write to /tmp where no home and no pack is in it
    )
    arguments = ["-q", "-n", "2", f"--ignore={PARITY}", elsewhere, *too_many_to_measure, *session.posargs]
    with tempfile.TemporaryDirectory() as folder:
        env = {"COVERAGE_FILE": str(Path(folder) / "coverage")}
        session.run("coverage", "run", "-m", "pytest", *arguments, env=env)
        session.run("coverage", "run", "-m", "mockkata", "verify", env=env)
        session.run("coverage", "combine", "-q", env=env)
        session.run("coverage", "report", env=env)


@nox.session(python=PYTHON)
def guards(session: nox.Session) -> None:
    """Take each guard of the judge out of a copy, and see the test of its fault fail (not part of CI)."""
    session.install("-e", ".", *nox.project.dependency_groups(PROJECT, "test"))
    session.run("python", "-m", "tests.faults.without", *session.posargs)


@nox.session(python=PYTHON)
def lowest(session: nox.Session) -> None:
    """Run the tests with the oldest dependencies that pyproject.toml allows (not part of CI; needs uv)."""
    session.install("uv", "-e", ".", *nox.project.dependency_groups(PROJECT, "test"))
    session.run("uv", "pip", "install", "--resolution", "lowest-direct", "-e", ".")
    session.run("pytest", *(session.posargs or ["-n", "2"]))
