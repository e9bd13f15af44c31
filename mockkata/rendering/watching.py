"""What `mockkata watch` shows: the line that says how things stand, the pages, the keys, and all of it as one frame."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.color import ColorType
from rich.console import Console, Group, RenderableType
from rich.style import Style
from rich.text import Text

from mockkata.catalogue import Kata
from mockkata.journal import Progress
from mockkata.outcomes import Verdict
from mockkata.rendering import reading, theme
from mockkata.rendering.diagnosis import diagnoses
from mockkata.rendering.questions import answered, pending
from mockkata.rendering.theme import Signs, badge, indented
from mockkata.rendering.verdict import account, headline, mistakes
from mockkata.watch import Scene

KEYS = {
    "n": ("next", "take up the next kata that is not solved"),
    "h": ("hint", "show a hint, and at each press the next one"),
    "l": ("list", "show all katas, and take one up"),
    "g": ("lesson", "read the lesson again"),
    "s": ("solution", "compare your solution with the reference, once the kata is solved"),
    "d": ("diagnosis", "show what the diagnosis rests on, and the page about that mistake"),
    "f": ("pytest", "show what pytest itself says, in full"),
    "r": ("run", "judge again, without a save"),
    "x": ("reset", "lay the skeleton out again; your work is kept aside"),
    "?": ("help", "show this"),
    "q": ("quit", "leave"),
}
"""What each key is called below the page, and what it does."""
BUSY = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"
BUSY_ASCII = "|/-\\"
TURN = 0.2
"""Seconds a sign of work stands still."""


def status(scene: Scene, now: float, width: int, signs: Signs) -> Text:
    """One line: which kata, what is running, how the last attempt ended and how long it took."""
    told = Text()
    last = f"{scene.took:.1f} s" if scene.took is not None else ""
    if scene.gone:
        told.append("its folder is gone", "bad")
    elif scene.began is not None:
        turning = BUSY if signs.yes == Signs.yes else BUSY_ASCII
        told.append(f"{turning[int(now / TURN) % len(turning)]} running {now - scene.began:.1f} s", "warn")
        told.append(f"  last: {last}" if last else "", "faint")
    elif scene.problem is not None:
        told.append("cannot be judged", "bad")
    elif scene.verdict is not None:
        told = Text.assemble(badge(scene.verdict.kind), (f" {last}", "faint"))
    room = max(width - told.cell_len - 1, 0)
    name = Text.assemble((scene.kata.name, "name"), (f"  {scene.kata.title}", "faint"))
    name.truncate(room, overflow="ellipsis" if signs.yes == Signs.yes else "crop", pad=True)
    return name.append(" ").append_text(told)


def judged(scene: Scene, progress: Progress, following: Kata | None, console: Console, *, place: str) -> RenderableType:
    """The page of the verdict, or of what is known so far; ``place`` is where the learner's files lie."""
    signs = theme.signs(console)
    parts: list[RenderableType] = []
    if scene.gone:
        parts.append(gone(place))
    elif scene.problem is not None:
        parts.append(theme.error(scene.problem))
    elif scene.verdict is None:
        parts += [Text("Judging your files as they are now.", "faint"), Text(), indented(pending(scene.so_far, signs))]
    else:
        shown = scene.attempt.verdict if scene.attempt else scene.verdict
        parts += _of_verdict(scene, shown, signs, indented(_onwards(scene, progress, following, place)))
    if scene.polling:
        parts += [Text(), Text(POLLING, "faint")]
    return Group(*parts)


def _of_verdict(scene: Scene, shown: Verdict, signs: Signs, onwards: RenderableType) -> Iterator[RenderableType]:
    """What matters most comes first: a screen shows the beginning."""
    yield headline(shown, scene.kata)
    if shown.sound:
        yield from (Text(), onwards)
    yield from (Text(), indented(answered(shown, signs, brief=not shown.sound)))
    yield mistakes(shown, signs, more=key("d"))
    if scene.attempt is None and not shown.sound:
        yield from (Text(), indented(Text(f"Looking for the reason {signs.more}", "faint")))
    yield account(shown, signs)
    for note in scene.attempt.notes if scene.attempt else ():
        yield Text(note, "warn")
    if not shown.sound:
        yield from (Text(), onwards)


def gone(place: str) -> Text:
    """What to do when the kata's folder is not there any more."""
    return Text.assemble((f"{place} is not there any more.", "bad"), _GONE)


def _onwards(scene: Scene, progress: Progress, following: Kata | None, place: str) -> RenderableType:
    """What to do next."""
    if scene.verdict is not None and scene.verdict.sound:
        reference = Text.assemble("Compare with the reference: ", key("s"))
        if following is None:
            return Group(reading.markdown(scene.kata.learned), reference, Text(_ALL_SOLVED, "good"))
        told = f"  {following.name}: {following.title}, {following.minutes} minutes"
        following_up = Text.assemble("Next: ", key("n"), (told, "faint"))
        return Group(reading.markdown(scene.kata.learned), reference, following_up)
    left = len(scene.kata.hints) - progress.hints.get(scene.kata.name, 0)
    hints = f" ({left} left)" if left > 0 else " (again from the last one)"
    return Text.assemble(
        ("Edit ", "faint"), (f"{place}/{scene.kata.edits[0]}", "bold"), (" and save. Stuck? ", "faint"), key("h"), hints
    )


def lesson(kata: Kata, place: str) -> RenderableType:
    """The lesson, and what to edit."""
    edits = ", ".join(f"{place}/{path}" for path in kata.edits)
    return Group(reading.markdown(kata.lesson), Text(), Text.assemble("Edit ", (edits, "bold"), " and save."))


def diagnosis(scene: Scene, pages: Sequence[str], console: Console) -> RenderableType:
    """What each diagnosis rests on, and ``pages``, those of the guide about these mistakes."""
    if scene.attempt is None or not scene.attempt.verdict.diagnoses:
        return Text(
            "Still looking for the reason." if scene.busy else "No known mistake was recognised in this attempt.",
            "faint",
        )
    told = diagnoses(scene.attempt.verdict.diagnoses, theme.signs(console), explain=True)
    return Group(told, *(part for page in pages for part in (Text(), reading.markdown(page))))


def report(scene: Scene) -> RenderableType:
    """Pytest's own words, which may hold colours of its own, or why there are none."""
    if scene.problem is not None:
        return theme.error(scene.problem)
    if scene.report is None:
        return Text("pytest is running." if scene.verdict else "pytest runs when the verdict is known.", "faint")
    told = Text.from_ansi(scene.report.output)
    return Group(Text.assemble("pytest on ", (scene.report.code, "bold")), Text(), told)


def not_solved(kata: Kata) -> RenderableType:
    """Why the solution is not shown."""
    return Group(
        Text.assemble((kata.name, "name"), " is not solved yet; its solution is shown when it is."),
        Text.assemble(key("h"), " helps on. ", ("To see it all the same: ", "faint"), _give_up(kata)),
    )


def _give_up(kata: Kata) -> Text:
    return theme.command(f"mockkata solution {kata.name} --give-up")


def ask_reset(kata: Kata, place: str) -> RenderableType:
    """The question that `x` asks."""
    return Group(
        Text.assemble("Lay out ", (kata.name, "name"), " from its skeleton again?"),
        Text(f"What is in {place} now is kept aside, under .mockkata/kept in your workspace.", "faint"),
        Text(),
        Text.assemble(key("y"), ": yes    any other key: no"),
    )


def help_(console: Console) -> RenderableType:
    """What the keys do."""
    lines = [Text.assemble(key(name), f"  {what}") for name, (_, what) in KEYS.items()]
    signs = theme.signs(console)
    return Group(
        Text("Every save is judged at once; you never have to ask for it."),
        Text(),
        *lines,
        Text(),
        Text("Arrows, PgUp, PgDn, Home, End and the space bar scroll. Esc leads back to the verdict.", "faint"),
        Text(f"Ctrl-C leaves too {signs.dot} Ctrl-Z puts it to sleep, `fg` wakes it.", "faint"),
    )


def key(name: str) -> Text:
    """A key to press."""
    return Text(f" {name} ", "key")


def foot(usable: Collection[str], width: int) -> Text:
    """All keys, those of use now brighter, over as many lines as it takes."""
    told = Text()
    column = 0
    for name, (label, _) in KEYS.items():
        size = cell_len(f"{name} {label}  ")
        if column and column + size - 2 > width:
            told.append("\n")
            column = 0
        told.append(name, "command" if name in usable else "faint").append(f" {label}  ", "faint")
        column += size
    return told


Line = list[tuple[str, str]]
"""A line of the screen: pieces of text, each after its style in prompt_toolkit's words."""


class Canvas:
    """Turns renderables into the lines of a screen, for a console and its theme."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.signs = theme.signs(console)
        self._styles: dict[Style | None, str] = {None: ""}

    def lines(self, renderable: RenderableType, width: int) -> list[Line]:
        """The lines, none wider than ``width`` columns."""
        options = self.console.options.update(width=width, height=None)
        rows = self.console.render_lines(renderable, options, pad=False)
        return [[(self._style(piece.style), piece.text) for piece in row if not piece.control] for row in rows]

    def _style(self, style: Style | None) -> str:
        if style not in self._styles:
            self._styles[style] = in_other_words(style, colours=not self.console.no_color) if style else ""
        return self._styles[style]


def in_other_words(style: Style, *, colours: bool) -> str:
    """A style of Rich's as prompt_toolkit would have it; links are left out."""
    words = [
        word
        for word, wanted in (
            ("bold", style.bold),
            ("italic", style.italic),
            ("underline", style.underline),
            ("reverse", style.reverse),
            ("strike", style.strike),
        )
        if wanted
    ]
    for ground, colour in (("fg", style.color), ("bg", style.bgcolor)):
        if colours and colour is not None and not colour.is_default:
            number = colour.number if colour.type in {ColorType.STANDARD, ColorType.WINDOWS} else None
            named = f"ansi{ANSI_COLOURS[number]}" if number is not None else colour.get_truecolor().hex
            words.append(f"{ground}:{named}")
    return " ".join(words)


@dataclass(frozen=True)
class Frame:
    """A screenful: as many lines as the terminal has."""

    lines: list[Line]
    first: int
    """The first line of the body that is shown (from 0)."""
    room: int
    """Lines that the body has."""


def frame(  # noqa: PLR0913 - three parts, and three facts about the terminal
    head: list[Line], body: list[Line], bottom: list[Line], *, size: tuple[int, int], first: int, signs: Signs
) -> Frame:
    """Put a frame together for a terminal of ``size`` columns and rows, the body scrolled to line ``first``."""
    columns, rows = size
    width = min(columns, theme.READABLE_WIDTH)
    room = max(rows - len(head) - len(bottom) - 2, 1)
    first = max(min(first, len(body) - room), 0)
    shown = body[first : first + room]
    place = "" if len(body) <= room else f" lines {first + 1} to {first + len(shown)} of {len(body)} "
    upper, lower = signs.rule * width, (signs.rule * 3 + place).ljust(width, signs.rule[0])[:width]
    blank: list[Line] = [[]] * (room - len(shown))
    lines = [*head, [(RULE, upper)], *shown, *blank, [(RULE, lower)], *bottom]
    return Frame(lines[:rows], first, room)


RULE = "fg:ansibrightblack"
ANSI_COLOURS = (
    *("black", "red", "green", "yellow", "blue", "magenta", "cyan", "gray"),
    *("brightblack", "brightred", "brightgreen", "brightyellow", "brightblue", "brightmagenta", "brightcyan", "white"),
)
"""What prompt_toolkit calls the sixteen colours, by number."""
_GONE = " Bring it back and it is judged again. If you have moved your workspace, leave and watch from its new place."
POLLING = "This folder tells of no saves (a network drive, a container?), so it is looked at a few times a second."
_ALL_SOLVED = "That was the last one: every kata is solved."
