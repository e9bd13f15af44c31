"""What every boto3 client reads anew, read once in the fork server.

Each ``mock_aws`` starts a new botocore session, and each session parses the same 700 KB of endpoint data and looks
through the same 400 folders: most of the time a small moto test takes. Shared here are partitions, defaults,
retry rules and endpoint rule sets, which botocore only reads, and the endpoint data, of which each session gets the
parts of its own that botocore fills in when it resolves an endpoint. Service models are not shared, for botocore
edits some of them in place (S3's): a few are read beforehand, and each goes to one session.

It relies on two methods of `botocore.loaders`, one of them private; where they look different, nothing is shared and
tests are just slower.
"""

import importlib
import importlib.util
import inspect
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache, cached_property, wraps
from pathlib import Path
from types import ModuleType
from typing import Any

SHARED_FILES = ("endpoints", "partitions", "sdk-default-configuration", "_retry", "endpoint-rule-set-1")
LISTED_KINDS = ("service-2", "endpoint-rule-set-1", "resources-1", "paginators-1", "waiters-2")
PURE_FUNCTIONS = (("botocore.compat", "accepts_kwargs"), ("moto.core.utils", "camelcase_to_underscores"))
"""Asked the same again and again, for each client or call: a tenth of the time of a small test with moto."""
SPARES = 5
"""Copies of a service's model that are read beforehand: as many sessions as the tests of a kata usually make."""
_MOTO_PARTS = ("models", "responses", "urls")
_LATE_IMPORTS = ("moto.backend_index", "moto.iam.access_control", "cryptography.x509")
"""What the first call to any mocked service makes moto import."""

_spare_models: dict[str, list[Any]] = {}
"""The models of the services that were called here, parsed; by the path botocore asks for."""


def prepare(tools: list[str]) -> None:
    """Share what can be shared, and load what moto itself loads only when one of its services is called.

    Call it after the tools are imported.
    """
    try:
        loaders = importlib.import_module("botocore.loaders")
    except ImportError:
        return
    if _is_as_expected(loaders):
        _share(loaders)
        loader = loaders.Loader(extra_search_paths=[folder_of("boto3", "data"), folder_of("moto")])
        for name in ("endpoints", "partitions", "sdk-default-configuration"):
            loader.load_data(name)
        for kind in LISTED_KINDS:
            loader.list_available_services(kind)
    for module, function in PURE_FUNCTIONS:
        _remember_answers(module, function)
    hooks = importlib.import_module("botocore.hooks")
    _share_event_names(hooks)
    _copy_quickly(hooks)
    _share_rule_sets(importlib.import_module("botocore.endpoint_provider"))
    services = [tool for tool in tools if tool.startswith("moto.")]
    wanted = [f"{service}.{part}" for service in services for part in _MOTO_PARTS]
    for name in (*wanted, *(_LATE_IMPORTS if services else ())):
        with suppress(ImportError):  # it is an optimisation: the child will tell what it really misses
            importlib.import_module(name)
    for service in services:
        with suppress(Exception):  # as above
            _call_once(service.removeprefix("moto."))
    if _is_as_expected(loaders):
        for path, spares in _spare_models.items():
            spares += [
                loaders.JSONFileLoader.load_file.__wrapped__(loaders.JSONFileLoader(), path)
                for _ in range(SPARES - len(spares))
            ]


def _remember_answers(module: str, name: str) -> None:
    """Let a function whose answer depends on its argument alone keep its answers, wherever it was imported by name."""
    function = getattr(sys.modules.get(module), name, None)
    if function is None or hasattr(function, "__wrapped__"):
        return
    cached = cache(function)

    @wraps(function)
    def remembering(argument: Any) -> Any:  # noqa: ANN401 - whatever the function takes
        try:
            return cached(getattr(argument, "__func__", argument))  # of a method, which each object has anew
        except TypeError:  # not hashable
            return function(argument)

    for user in list(sys.modules.values()):
        if vars(user).get(name) is function:
            setattr(user, name, remembering)


def _share_event_names(hooks: ModuleType) -> None:
    """Let all sessions and clients share what they find out about the names of events.

    Each looks every name up in a table of 200 old names, a tenth of a small test's time. Where botocore's
    ``EventAliaser`` has no such cache, or a table of its own, nothing is shared.
    """
    aliaser, table = getattr(hooks, "EventAliaser", None), getattr(hooks, "EVENT_ALIASES", None)
    if aliaser is None or hasattr(aliaser.__init__, "__wrapped__"):
        return
    init = aliaser.__init__
    names: dict[str, str] = {}

    @wraps(init)
    def init_with_shared_cache(self: Any, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - an EventAliaser
        init(self, *args, **kwargs)
        if getattr(self, "_alias_name_cache", None) == {} and self._event_aliases == table:
            self._alias_name_cache = names

    aliaser.__init__ = init_with_shared_cache


def _share_rule_sets(endpoint_provider: ModuleType) -> None:
    """Let clients of one service share the rules by which it finds its endpoint: S3's are a tree of 900 objects.

    They are made from data that is shared already, and never change. Where botocore's ``RuleSet`` takes other
    arguments than in 1.44, each client makes its own.
    """
    rule_set = getattr(endpoint_provider, "RuleSet", None)
    try:
        expected = list(inspect.signature(rule_set).parameters)[:4] == ["version", "parameters", "rules", "partitions"]  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return
    if rule_set is None or not expected:
        return
    made: dict[int, tuple[Any, Any]] = {}

    def share(**data: Any) -> Any:  # noqa: ANN401 - parsed JSON and a RuleSet
        key = id(data["rules"])  # kept below, so that no other data gets its id
        if key not in made:
            made[key] = rule_set(**data), data["rules"]
        return made[key][0]

    endpoint_provider.RuleSet = share  # type: ignore[attr-defined]


def _copy_quickly(hooks: ModuleType) -> None:
    """Copy the handlers of a session, as each client does, without `copy.copy` for each of its 400 lists.

    Where botocore keeps them in another way than 1.44 does, they are copied as usual.
    """
    nodes = getattr(hooks, "NodeList", None)
    trie = getattr(hooks, "_PrefixTrie", None)
    if getattr(nodes, "_fields", None) != ("first", "middle", "last") or not hasattr(trie, "_recursive_copy"):
        return

    def copied(self: object, node: dict[str, Any]) -> dict[str, Any]:
        return {
            key: nodes(value.first[:], value.middle[:], value.last[:])
            if type(value) is nodes
            else copied(self, value)
            if isinstance(value, dict)
            else value
            for key, value in node.items()
        }

    trie._recursive_copy = copied  # type: ignore[union-attr] # noqa: SLF001 - see above


def _call_once(service: str) -> None:
    """Make one call to a mocked service and forget it.

    It fills the caches of botocore and moto (signatures, patterns, rules), which the first test of every run would
    pay for. Its session and its mock are gone before any child is forked.
    """
    boto3 = importlib.import_module("boto3")
    moto = importlib.import_module("moto")
    with moto.mock_aws():
        session = boto3.Session("throwaway", "throwaway", region_name="us-east-1")
        if service in session.get_available_resources():
            session.resource(service)  # loads what only resources need
        client = session.client(service)
        model = client.meta.service_model
        for name in model.operation_names:
            needed = getattr(model.operation_model(name).input_shape, "required_members", [])
            if name.startswith("List") and not needed:
                client._make_api_call(name, {})  # noqa: SLF001 - what every method of a client calls
                break


def folder_of(package: str, *parts: str) -> str:
    """A folder of an installed package: boto3 and moto add theirs to botocore's loaders."""
    spec = importlib.util.find_spec(package)
    return str(Path(spec.origin).parent.joinpath(*parts)) if spec and spec.origin else ""


def _is_as_expected(loaders: ModuleType) -> bool:
    """Whether botocore's loader has the two methods that are wrapped, as they are in 1.40 to 1.44."""
    try:
        load = list(inspect.signature(loaders.JSONFileLoader.load_file).parameters)
        list_services = list(inspect.signature(loaders.Loader.list_available_services).parameters)
    except (AttributeError, ValueError):
        return False
    return load == ["self", "file_path"] and list_services == ["self", "args", "kwargs"]


class _OwnServices(dict[str, Any]):
    """A partition's services; whoever looks one up gets endpoints of its own, which `botocore.regions` fills in."""

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 - parsed JSON
        service = super().__getitem__(name)
        if name not in self.copied and "endpoints" in service:
            self.copied.add(name)
            service = {**service, "endpoints": {region: {**one} for region, one in service["endpoints"].items()}}
            self[name] = service
        return service

    def get(self, name: str, default: Any = None) -> Any:  # noqa: ANN401 - as above
        return self[name] if name in self else default  # noqa: SIM401 - that is this method

    @cached_property
    def copied(self) -> set[str]:
        """The services that were looked up."""
        return set()


def _with_endpoints_of_its_own(data: dict[str, Any]) -> dict[str, Any]:
    """The endpoint data for one session."""
    partitions = [{**partition, "services": _OwnServices(partition["services"])} for partition in data["partitions"]]
    return {**data, "partitions": partitions}


def _share(loaders: ModuleType) -> None:
    if hasattr(loaders.JSONFileLoader.load_file, "__wrapped__"):
        return
    load_file: Callable[[Any, str], Any] = loaders.JSONFileLoader.load_file
    list_services: Callable[..., list[str]] = loaders.Loader.list_available_services
    files: dict[str, Any] = {}
    services: dict[tuple[str, str], list[str]] = {}
    built_in = loaders.Loader.BUILTIN_DATA_PATH
    packages = os.path.dirname(os.path.dirname(built_in))  # noqa: PTH120 - a str

    @wraps(load_file)
    def load_once(self: object, file_path: str) -> object:
        name = os.path.basename(file_path)  # noqa: PTH119 - a str
        if name == "service-2" and file_path.startswith(built_in):
            spares = _spare_models.setdefault(file_path, [])
            return spares.pop() if spares else load_file(self, file_path)
        if name not in SHARED_FILES or not file_path.startswith(built_in):
            return load_file(self, file_path)
        if file_path not in files:
            files[file_path] = load_file(self, file_path)
        return _with_endpoints_of_its_own(files[file_path]) if name == "endpoints" else files[file_path]

    def services_in(folder: str, type_name: str) -> list[str]:
        if (folder, type_name) not in services:
            alone = loaders.Loader(extra_search_paths=[folder], include_default_search_paths=False)
            found = list_services(alone, type_name)
            if not folder.startswith(packages):
                return found
            services[folder, type_name] = found
        return services[folder, type_name]

    @wraps(list_services)
    def list_once(self: Any, type_name: str) -> list[str]:  # noqa: ANN401 - a botocore Loader, which calls it so
        return sorted({service for folder in self.search_paths for service in services_in(folder, type_name)})

    loaders.JSONFileLoader.load_file = load_once
    loaders.Loader.list_available_services = list_once
