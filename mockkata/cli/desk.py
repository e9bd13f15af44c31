"""What the keys of `mockkata watch` do, and which page they turn to."""

import asyncio
import time
from collections.abc import Callable
from enum import Enum, auto

from rich.console import RenderableType

from mockkata import guide
from mockkata.catalogue import Kata
from mockkata.cli.session import Session
from mockkata.errors import ExitCode, MockkataError
from mockkata.rendering import pages, standing, theme, watching
from mockkata.watch import Scene, Watch


class Page(Enum):
    """What the screen shows."""

    VERDICT = auto()
    LESSON = auto()
    HINT = auto()
    LIST = auto()
    SOLUTION = auto()
    DIAGNOSIS = auto()
    REPORT = auto()
    HELP = auto()
    RESET = auto()
    PROBLEM = auto()


class Desk:
    """A learner at the screen: the page that lies open, how far it is scrolled, and the keys.

    ``watch`` is given by `sit_down`; ``redraw`` and ``leave`` are the screen's.
    """

    def __init__(self, session: Session, canvas: watching.Canvas) -> None:
        self._session = session
        self._canvas = canvas
        self._page = Page.VERDICT
        self._first = 0
        self._room = 1
        self._body: list[watching.Line] = []
        self._bottom: list[watching.Line] = []
        self._drawn_for = 0
        """Columns for which body and bottom were made; 0: not yet."""
        self._began: float | None = None
        self._seen: Scene | None = None
        self._chosen = 0
        self._hint = 1
        self._problem: MockkataError | None = None

    def sit_down(self, watch: Watch, redraw: Callable[[], None], leave: Callable[[int], None]) -> None:
        """Begin; nothing else may be called before."""
        self._watch = watch
        self._redraw = redraw
        self._leave = leave

    def take(self, kata: Kata) -> None:
        """Take up a kata: its lesson when it is new, else the verdict on what is there."""
        laid = self._session.start(kata)
        self._watch.take(kata)
        self._began = self._watch.scene.began
        self._turn_to(Page.VERDICT if laid.existed else Page.LESSON)

    def on_scene(self) -> None:
        """Something has changed: a save leads back to the verdict.

        What fills in between two verdicts is drawn at the next turn of the sign of work: the cores have better things
        to do.
        """
        scene, before = self._watch.scene, self._seen
        self._seen = scene
        if scene.began not in (None, self._began):
            self._began = scene.began
            self._turn_to(Page.VERDICT)
        if scene.attempt is not None and scene.attempt.verdict.sound:
            self._session.refresh()
        self._drawn_for = 0
        filling_in = scene.so_far is not None and before is not None and before.so_far is not None
        if not filling_in:
            self._redraw()

    async def keep_turning(self) -> None:
        """Draw the sign of work while there is some; never returns."""
        while True:
            await asyncio.sleep(watching.TURN)
            if self._watch.scene.began is not None:
                self._redraw()

    def draw(self, columns: int, rows: int) -> list[watching.Line]:
        """The screen's lines."""
        width = min(columns, theme.READABLE_WIDTH)
        if self._drawn_for != columns:
            body_width = columns if self._page is Page.SOLUTION else width
            try:
                self._body = self._canvas.lines(self._renderable(body_width), body_width)
            except MockkataError as problem:
                self._body = self._canvas.lines(theme.error(problem), body_width)
            self._bottom = self._canvas.lines(watching.foot(self._usable(), width), width)
            self._drawn_for = columns
        signs = self._canvas.signs
        status = watching.status(self._watch.scene, time.monotonic(), width, signs)
        frame = watching.frame(
            self._canvas.lines(status, width)[:1],
            self._body,
            self._bottom,
            size=(columns, rows),
            first=self._first,
            signs=signs,
        )
        self._first, self._room = frame.first, frame.room
        return frame.lines

    def press(self, key: str) -> None:
        """Answer a key; one that means nothing is passed over."""
        if key in {"q", "c-c"}:
            self._leave(ExitCode.OK if key == "q" else ExitCode.INTERRUPTED)
            return
        try:
            self._answer(key)
        except MockkataError as problem:
            self._problem = problem
            self._turn_to(Page.PROBLEM)
        self._redraw()

    def _answer(self, key: str) -> None:
        if self._page is Page.RESET:
            self._turn_to(Page.VERDICT)
            if key == "y":
                self._session.reset(self._watch.scene.kata)
                self._watch.take(self._watch.scene.kata)
        elif key in _SCROLLING:
            step = _SCROLLING[key](max(self._room - 1, 1))
            if self._page is Page.LIST:
                self._choose(step)
            else:
                self._first = max(self._first + step, 0)
        elif key == "c-m" and self._page is Page.LIST:
            self.take(self._session.pack.katas[self._chosen])
        elif key in {"escape", "c-m"}:
            self._turn_to(Page.VERDICT)
        elif key in _PAGES:
            self._turn_to(_PAGES[key])
        else:
            self._do(key)

    def _do(self, key: str) -> None:
        match key:
            case "n" if self._next is not None:
                self.take(self._next)
            case "h":
                self._hint = self._session.next_hint(self._watch.scene.kata)
                self._turn_to(Page.HINT)
            case "l":
                self._chosen = self._session.pack.katas.index(self._watch.scene.kata)
                self._turn_to(Page.LIST)
                self._choose(0)
            case "f":
                self._watch.ask_report()
                self._turn_to(Page.REPORT)
            case "r":
                self._watch.begin()

    def _usable(self) -> set[str]:
        """The keys that lead somewhere now."""
        scene = self._watch.scene
        usable = set(watching.KEYS)
        if self._next is None:
            usable.discard("n")
        if not self._is_solved:
            usable.discard("s")
        if scene.attempt is None or not scene.attempt.verdict.diagnoses:
            usable.discard("d")
        if scene.verdict is None:
            usable.discard("f")
        return usable

    @property
    def _next(self) -> Kata | None:
        return self._session.next_after(self._watch.scene.kata)

    @property
    def _is_solved(self) -> bool:
        scene = self._watch.scene
        sound = scene.verdict is not None and scene.verdict.sound  # the journal may not be writable
        return sound or scene.kata.name in self._session.progress.solved

    @property
    def _place(self) -> str:
        return pages.shortest(self._session.workspace.folder(self._watch.scene.kata), self._session.place)

    def _renderable(self, width: int) -> RenderableType:  # noqa: PLR0911 - one for each page
        scene, kata, session = self._watch.scene, self._watch.scene.kata, self._session
        console = self._canvas.console
        match self._page:
            case Page.LESSON:
                return watching.lesson(kata, self._place)
            case Page.HINT:
                return pages.hint(kata, self._hint)
            case Page.LIST:
                chosen = session.pack.katas[self._chosen].name
                return standing.choice(session.pack, session.progress, chosen, console)
            case Page.SOLUTION:
                return self._solution(width)
            case Page.DIAGNOSIS:
                found = scene.attempt.verdict.diagnoses if scene.attempt else ()
                told = [guide.page(one.pitfall).text for one in found]
                return watching.diagnosis(scene, told, console)
            case Page.REPORT:
                return watching.report(scene)
            case Page.HELP:
                return watching.help_(console)
            case Page.RESET:
                return watching.ask_reset(kata, self._place)
            case Page.PROBLEM if self._problem is not None:
                return theme.error(self._problem)
        return watching.judged(scene, session.progress, self._next, console, place=self._place)

    def _solution(self, width: int) -> RenderableType:
        kata = self._watch.scene.kata
        if not self._is_solved:
            return watching.not_solved(kata)
        return pages.solution(kata, self._session.files(kata), width)

    def _turn_to(self, page: Page) -> None:
        self._page = page
        self._first = 0
        self._drawn_for = 0
        self._redraw()

    def _choose(self, step: int) -> None:
        self._chosen = min(max(self._chosen + step, 0), len(self._session.pack.katas) - 1)
        self._drawn_for = 0
        line = standing.line_of(self._session.pack, self._session.pack.katas[self._chosen].name)
        self._first = min(max(self._first, line - self._room + 2), line - 1)


_PAGES = {"g": Page.LESSON, "s": Page.SOLUTION, "d": Page.DIAGNOSIS, "x": Page.RESET, "?": Page.HELP}
_FAR = 1_000_000
_SCROLLING: dict[str, Callable[[int], int]] = {
    "up": lambda _: -1,
    "down": lambda _: 1,
    "k": lambda _: -1,
    "j": lambda _: 1,
    "pageup": lambda room: -room,
    "pagedown": lambda room: room,
    " ": lambda room: room,
    "home": lambda _: -_FAR,
    "end": lambda _: _FAR,
}
"""Lines that a key scrolls by, given how many a page has."""
