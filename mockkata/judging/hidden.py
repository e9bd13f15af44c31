"""Keeps moto out of sight until the learner's files import it.

Importing moto has an effect: it adds a handler to botocore, and a client made before that is not mocked. In a child
of a server that has moto loaded already, such a client would be, and a test that fails everywhere else would pass
here. So the modules and the handler are put aside before anything of the learner's is loaded, and come back with the
first ``import moto``.
"""

import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

NAME = "moto"


def hide_moto() -> None:
    """Put moto aside, where it is loaded."""
    module = sys.modules.get(NAME)
    handlers = getattr(sys.modules.get("botocore.handlers"), "BUILTIN_HANDLERS", None)
    if module is None or not isinstance(handlers, list):
        return
    internal = sys.modules.get(f"{NAME}.moto_api._internal")
    if internal is not None:
        internal.mock_random.seed()  # else moto makes the same ids in every child
    ours = [handler for handler in handlers if type(handler[1]).__module__.startswith(f"{NAME}.")]
    modules = {name: sys.modules.pop(name) for name in list(sys.modules) if f"{name}.".startswith(f"{NAME}.")}
    handlers[:] = [handler for handler in handlers if handler not in ours]
    sys.meta_path.insert(0, _Curtain(module, modules, handlers, ours))


class _Curtain(MetaPathFinder, Loader):
    """Finds moto in what was put aside, once."""

    def __init__(
        self, module: ModuleType, modules: dict[str, ModuleType], handlers: list[Any], ours: list[Any]
    ) -> None:
        self._module = module
        self._spec = module.__spec__
        self._modules = modules
        self._handlers = handlers
        self._ours = ours

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Say that moto, and nothing else, is to be had here."""
        if fullname != NAME:
            return None
        origin = getattr(self._module, "__file__", None)
        spec = ModuleSpec(NAME, self, origin=origin, is_package=True)
        spec.submodule_search_locations = list(self._module.__path__)
        return spec

    def create_module(self, _spec: ModuleSpec) -> ModuleType:
        """The module as it was."""
        return self._module

    def exec_module(self, module: ModuleType) -> None:
        """What importing moto does: its parts are there, and botocore knows its handler."""
        module.__spec__ = self._spec  # moto finds its own data files through the loader named there
        sys.meta_path.remove(self)
        sys.modules.update(self._modules)
        self._handlers.extend(self._ours)
