"""If these fail, a verdict claims a guard that was not there, or a run stops where the system has fewer of them."""

import ctypes
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from mockkata.judging import sandbox, seccomp
from mockkata.judging.landlock import Ruleset
from mockkata.judging.reach import Reach
from mockkata.judging.request import SuiteRequest
from mockkata.judging.sandbox import Confinement
from mockkata.outcomes import Guard

NO_REACH = Reach((), (), (), ())


class Refusing:
    """A system that refuses everything it is asked."""

    def __init__(self, *_: object, **__: object) -> None: ...

    @staticmethod
    def syscall(*_: object) -> int:
        """As ``prctl`` and ``unshare``."""
        return -1

    prctl = unshare = syscall


class Torn:
    """A ruleset the system does not take."""

    def enforce(self) -> None:
        """In vain."""
        raise OSError(95, "Operation not supported")


@pytest.mark.parametrize("ruleset", [None, Torn()])
def test_only_what_the_system_granted_is_told(monkeypatch: pytest.MonkeyPatch, ruleset: Ruleset | None) -> None:
    monkeypatch.setattr(ctypes, "CDLL", Refusing)
    monkeypatch.setitem(sys.modules, "resource", None)
    assert Confinement(NO_REACH, ruleset, {}).enforce() == (Guard.AUDIT,)


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_other_systems_have_none_of_it(monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert not sandbox.close_network()
    assert not seccomp.refuse_meddling()


def test_an_unknown_machine_has_no_filter(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its system calls have other numbers: the filter would refuse something else."""
    monkeypatch.setattr(os, "uname", lambda: SimpleNamespace(machine="riscv64"))
    assert not seccomp.refuse_meddling()


def test_where_landlock_refuses_the_rules_it_is_done_without(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def refuse(_rules: object) -> Ruleset:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(sandbox, "Ruleset", refuse)
    request = SuiteRequest(
        folder=str(tmp_path / "other" / "run" / "code"), home="", temporary="", token="", tools=(), plugins=()
    )
    confinement = sandbox.confinement(request)
    assert confinement.ruleset is None
    assert str(tmp_path / "other" / "run") in confinement.reach.writable
