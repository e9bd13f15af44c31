"""What the mocking libraries know: answers of ``responses``, routes of ``respx``, clients of boto3, stubs, moto.

Looks only at libraries that the tests have imported.
"""

import functools
import sys
from collections.abc import Callable
from typing import Any

from mockkata.evidence import Client, Place, Registered, Stubbed
from mockkata.observing.places import Project
from mockkata.observing.wrapping import Wrappings

THINGS_LIMIT = 30
"""Answers, routes, clients or stubs told of one test."""
PLACES_LIMIT = 500
"""Answers and routes of a run whose places are remembered."""
MESSAGE_LIMIT = 1000
"""Characters kept of a refusal."""
_RESOURCES = {"s3": "buckets", "sqs": "queues", "dynamodb": "tables", "sns": "topics"}
"""Moto's backends that are looked through, and where each keeps its things."""


class Libraries:
    """Watches the libraries that are loaded; `begin` a test, then ask."""

    def __init__(self, project: Project) -> None:
        self.unmatched: list[str] = []
        self.clients: list[Client] = []
        self.moto_used = False
        self._project = project
        self._told: list[Registered] = []
        self._mocks: dict[int, Any] = {}
        self._routers: dict[int, Any] = {}
        self._started: set[int] = set()
        self._below_moto: set[int] = set()
        self._over: set[int] = set()
        """Routers that were stopped: their routes are told."""
        self._lasting: set[int] | None = None
        """Answerers and routers that are older than the first test."""
        self._places: dict[int, tuple[Any, Place]] = {}
        self.dropped: list[str] = []
        self.unwound: tuple[str, ...] | None = None
        self._stubs: dict[int, tuple[Any, dict[str, Any]]] = {}
        self._watched: set[str] = set()
        self._wrappings = Wrappings()

    def begin(self) -> None:
        """Forget the test before; look at libraries that were loaded since."""
        self.install()
        self.moto_used = self.in_moto()
        self._told.clear()
        self.unmatched.clear()
        self._stubs.clear()
        self._forget_mocks()
        self.dropped.clear()
        self.unwound = None
        self.clients = [client for client in self.clients if client.at_import]

    def _forget_mocks(self) -> None:
        """Keep the answerers and routers that are on, and those that were there before the first test."""
        known = {**self._mocks, **self._routers}
        on = {key for key, mock in known.items() if _is_on(mock)}
        if self._lasting is None:
            self._lasting = set(known)
        kept = self._lasting | on
        self._mocks = {key: mock for key, mock in self._mocks.items() if key in kept}
        self._routers = {key: router for key, router in self._routers.items() if key in kept}
        self._started = on
        self._over.clear()
        self._below_moto.clear()

    def install(self) -> None:
        """Start to watch the libraries that are loaded by now."""
        watches = {
            "responses": self._watch_responses,
            "respx": self._watch_respx,
            "boto3.session": self._watch_boto3,
            "botocore.stub": self._watch_stubs,
            "moto.core.models": self._watch_moto,
        }
        for name, watch in watches.items():
            module = sys.modules.get(name)
            if module is not None and name not in self._watched:
                self._watched.add(name)
                watch(module)

    def uninstall(self) -> None:
        """Stop to watch."""
        self._wrappings.undo()
        self._watched.clear()

    def in_moto(self) -> bool:
        """Whether moto is active."""
        models = sys.modules.get("moto.core.models")
        return bool(getattr(getattr(models, "MockAWS", None), "_nested_count", 0))

    def registered(self) -> tuple[Registered, ...]:
        """The answers and routes that there were in this test."""
        now = [answer for mock in self._mocks.values() for answer in self._answers(mock)]
        running = [router for key, router in self._routers.items() if key not in self._over]
        routes = [route for router in running for route in self._routes(router)]
        return tuple(dict.fromkeys((*self._told, *now, *routes)))[:THINGS_LIMIT]

    def stubs(self) -> tuple[Stubbed, ...]:
        """The stubbers that were made in this test."""
        return tuple(
            Stubbed(
                service=str(stub.client.meta.service_model.service_name),
                activated=known["activated"],
                pending=tuple(str(entry.get("operation_name")) for entry in stub._queue),  # noqa: SLF001
                checked=known["checked"],
                place=known["place"],
            )
            for stub, known in list(self._stubs.values())[:THINGS_LIMIT]
        )

    def aws(self) -> tuple[bool, tuple[str, ...], tuple[str, ...]]:
        """Whether moto was active when the test failed, what existed in it, and what had gone with a mock by then.

        The failure itself may have ended the mock.
        """
        if self.unwound is not None:
            return True, self.unwound, tuple(self.dropped)
        return self.in_moto(), self.resources(), tuple(self.dropped)

    def resources(self) -> tuple[str, ...]:
        """What exists in moto now: service, region and name."""
        backends: Any = sys.modules.get("moto.backends")
        found = []
        for service, attribute in _RESOURCES.items():
            if backends is None or f"moto.{service}.models" not in sys.modules:
                continue
            try:
                for account in backends.get_backend(service).values():
                    for region, backend in account.items():
                        things = getattr(backend, attribute, {})
                        found += [f"{service} {region} {name}" for name in list(things)[:THINGS_LIMIT]]
            except Exception:  # noqa: BLE001, S112 - moto's insides; what cannot be read is not told
                continue
        return tuple(found[:THINGS_LIMIT])

    def _wrap(self, owner: Any, name: str, before: Callable[..., None]) -> None:  # noqa: ANN401 - a class
        """Have ``before`` called with the arguments of each call of a method."""
        original = getattr(owner, name)

        @functools.wraps(original)
        def wrapper(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
            __tracebackhide__ = True
            before(*args, **kwargs)
            return original(*args, **kwargs)

        self._wrappings.put(owner, name, wrapper)

    def _watch_responses(self, responses: Any) -> None:  # noqa: ANN401 - the module
        def refused(mock: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
            __tracebackhide__ = True
            try:
                return original(mock, *args, **kwargs)
            except Exception as error:
                if "Connection refused by Responses" in str(error) and len(self.unmatched) < THINGS_LIMIT:
                    self.unmatched.append(str(error)[:MESSAGE_LIMIT])
                raise

        original = responses.RequestsMock._on_request  # noqa: SLF001
        self._wrappings.put(responses.RequestsMock, "_on_request", functools.wraps(original)(refused))
        self._wrap(responses.RequestsMock, "unbound_on_send", self._start)
        self._wrap(responses.RequestsMock, "reset", self._remember_answers)
        self._wrap(responses.registries.FirstMatchRegistry, "add", self._place_answer)
        self._wrappings.put(responses, "reset", responses.mock.reset)
        self._mocks[id(responses.mock)] = responses.mock

    def _start(self, mock: Any) -> None:  # noqa: ANN401 - a RequestsMock
        self._started.add(id(mock))
        self._mocks[id(mock)] = mock

    def _remember_answers(self, mock: Any) -> None:  # noqa: ANN401 - a RequestsMock
        self._mocks[id(mock)] = mock
        if hasattr(mock, "_registry"):
            self._told += self._answers(mock)

    def _place_answer(self, _registry: Any, answer: Any) -> None:  # noqa: ANN401 - a registry and a BaseResponse
        if not type(answer).__module__.startswith("moto"):
            self._remember_place(answer)

    def _remember_place(self, thing: Any) -> None:  # noqa: ANN401 - an answer or a route
        if len(self._places) < PLACES_LIMIT and id(thing) not in self._places:
            self._places[id(thing)] = (thing, self._project.caller(sys._getframe(3))[0])  # noqa: SLF001

    def _place_of(self, thing: Any) -> Place:  # noqa: ANN401 - an answer or a route
        return self._places.get(id(thing), (None, Place()))[1]

    def _answers(self, mock: Any) -> list[Registered]:  # noqa: ANN401 - a RequestsMock
        return [
            Registered(
                library="responses",
                method=str(answer.method),
                url=str(getattr(answer.url, "pattern", answer.url)),
                calls=int(answer.call_count),
                active=id(mock) in self._started,
                checked=bool(mock.assert_all_requests_are_fired),
                below_moto=id(mock) in self._below_moto,
                place=self._place_of(answer),
            )
            for answer in mock.registered()
            if not type(answer).__module__.startswith("moto")
        ]

    def _watch_respx(self, respx: Any) -> None:  # noqa: ANN401 - the module
        self._wrap(respx.MockRouter, "start", self._start_router)
        self._wrap(respx.MockRouter, "stop", self._remember_routes)
        self._wrap(respx.MockRouter, "route", self._meet_router)
        self._wrap(respx.models.RouteList, "add", lambda _routes, route, *_args, **_kwargs: self._remember_place(route))
        for handler in ("handler", "async_handler"):
            self._watch_refusals(respx.mocks.Mocker, handler)
        self._routers[id(respx.mock)] = respx.mock

    def _watch_refusals(self, mocker: Any, name: str) -> None:  # noqa: ANN401 - a class
        original = vars(mocker)[name].__func__

        def note(error: Exception) -> None:
            if type(error).__name__ == "AllMockedAssertionError" and len(self.unmatched) < THINGS_LIMIT:
                self.unmatched.append(str(error)[:MESSAGE_LIMIT])

        def refused(own: Any, request: Any) -> Any:  # noqa: ANN401 - a Mocker and a Request
            __tracebackhide__ = True
            try:
                return original(own, request)
            except Exception as error:
                note(error)
                raise

        async def refused_later(own: Any, request: Any) -> Any:  # noqa: ANN401 - a Mocker and a Request
            __tracebackhide__ = True
            try:
                return await original(own, request)
            except Exception as error:
                note(error)
                raise

        wrapper = refused_later if name.startswith("async") else refused
        self._wrappings.put(mocker, name, classmethod(functools.wraps(original)(wrapper)))

    def _start_router(self, router: Any) -> None:  # noqa: ANN401 - a MockRouter
        self._over.discard(id(router))
        self._started.add(id(router))
        self._routers[id(router)] = router

    def _meet_router(self, router: Any, *_args: Any, **_kwargs: Any) -> None:  # noqa: ANN401 - a MockRouter
        self._routers[id(router)] = router

    def _remember_routes(self, router: Any, *_args: Any, **_kwargs: Any) -> None:  # noqa: ANN401 - a MockRouter
        self._told += self._routes(router)
        self._over.add(id(router))

    def _routes(self, router: Any) -> list[Registered]:  # noqa: ANN401 - a MockRouter
        return [
            Registered(
                library="respx",
                method="",
                url=str(route.pattern),
                calls=int(route.call_count),
                active=id(router) in self._started,
                checked=bool(router._assert_all_called),  # noqa: SLF001
                empty=not (route._return_value or route._side_effect or route._pass_through),  # noqa: SLF001
                place=self._place_of(route),
            )
            for route in router.routes
        ]

    def _watch_boto3(self, session: Any) -> None:  # noqa: ANN401 - the module
        def made(own: Any, service: str, region_name: str | None = None, *_args: Any, **_kwargs: Any) -> None:  # noqa: ANN401
            place, _ = self._project.caller(sys._getframe(2))  # noqa: SLF001
            if place.file and len(self.clients) < THINGS_LIMIT:
                region = str(region_name or getattr(own, "region_name", "") or "")
                at_import = self._importing(sys._getframe(2))  # noqa: SLF001
                self.clients.append(Client(str(service), region, place, at_import, self.in_moto()))

        self._wrap(session.Session, "client", made)
        self._wrap(session.Session, "resource", made)

    def _importing(self, frame: Any) -> bool:  # noqa: ANN401 - a frame
        """Whether a file of the project is being imported."""
        while frame is not None:
            if frame.f_code.co_name == "<module>" and self._project.owns(frame.f_code.co_filename):
                return True
            frame = frame.f_back
        return False

    def _watch_stubs(self, stub: Any) -> None:  # noqa: ANN401 - the module
        def made(own: Any, *_args: Any, **_kwargs: Any) -> None:  # noqa: ANN401
            place, _ = self._project.caller(sys._getframe(2))  # noqa: SLF001
            self._stubs[id(own)] = (own, {"activated": False, "checked": False, "place": place})

        def note(what: str) -> Callable[..., None]:
            def noted(own: Any, *_args: Any, **_kwargs: Any) -> None:  # noqa: ANN401
                if id(own) in self._stubs:
                    self._stubs[id(own)][1][what] = True

            return noted

        self._wrap(stub.Stubber, "__init__", made)
        self._wrap(stub.Stubber, "activate", note("activated"))
        self._wrap(stub.Stubber, "assert_no_pending_responses", note("checked"))

    def _watch_moto(self, models: Any) -> None:  # noqa: ANN401 - the module
        def started(*_args: Any, **_kwargs: Any) -> None:  # noqa: ANN401
            self.moto_used = True
            self.unwound = None
            self._below_moto |= {key for key, mock in self._mocks.items() if _is_on(mock)}

        def stops(own: Any, remove_data: bool = True) -> None:  # noqa: ANN401, FBT001 - a MockAWS; moto's signature
            if own._nested_count != 1:  # noqa: SLF001
                return
            if sys.exc_info()[0] is not None:
                self.unwound = self.resources()
            elif remove_data:
                self.dropped += self.resources()[: max(0, THINGS_LIMIT - len(self.dropped))]

        self._wrap(models.MockAWS, "start", started)
        self._wrap(models.MockAWS, "stop", stops)


def _is_on(mock: Any) -> bool:  # noqa: ANN401 - a RequestsMock or a MockRouter
    """Whether it intercepts requests now."""
    routers = getattr(getattr(mock, "Mocker", None), "routers", ())
    return getattr(mock, "_patcher", None) is not None or any(router is mock for router in routers)
