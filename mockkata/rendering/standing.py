"""The catalogue and where the learner stands in it; imports little of Rich, so that it is there at once."""

from collections.abc import Collection

from rich.cells import cell_len, set_cell_size
from rich.console import Console, Group, RenderableType
from rich.text import Text

from mockkata.catalogue import Kata, Pack
from mockkata.journal import Progress
from mockkata.rendering.theme import Signs, command
from mockkata.rendering.theme import signs as signs_of

OTHER_COLUMNS = 21
"""Columns of a line of the catalogue that are neither name nor title."""


def catalogue(
    pack: Pack, progress: Progress, shown: Collection[str], following: Kata | None, console: Console
) -> RenderableType:
    """The katas named in ``shown`` by topic, how far the learner got, and what comes next.

    Lines rather than a table, which takes Rich a tenth of the time `mockkata list` may take.
    """
    head = Text.assemble((pack.title, "bold"), (f"  {_solved(pack, progress)} of {len(pack.katas)} solved", "faint"))
    if not shown:
        return Group(head, Text("No kata fits.", "warn"), next_kata(following))
    return Group(head, _lines(pack, progress, shown, console), next_kata(following))


def choice(pack: Pack, progress: Progress, chosen: str, console: Console) -> RenderableType:
    """The whole catalogue, with one kata to be taken up."""
    head = Text.assemble(
        (pack.title, "bold"),
        (f"  {_solved(pack, progress)} of {len(pack.katas)} solved", "faint"),
        "  Up and down, Enter",
    )
    lines = _lines(pack, progress, {kata.name for kata in pack.katas}, console).split("\n", allow_blank=True)
    lines[line_of(pack, chosen) - 1].stylize("reverse")
    return Group(head, *lines)


def line_of(pack: Pack, kata: str) -> int:
    """In which line of `choice` a kata stands (from 0)."""
    line = 0
    for topic in pack.topics:
        line += 2
        for one in topic.katas:
            line += 1
            if one.name == kata:
                return line
    return line


def _solved(pack: Pack, progress: Progress) -> int:
    return sum(kata.name in progress.solved for kata in pack.katas)


def _lines(pack: Pack, progress: Progress, shown: Collection[str], console: Console) -> Text:
    signs = signs_of(console)
    lines = Text(no_wrap=True, overflow="ellipsis")
    names = max(cell_len(word) for topic in pack.topics for word in (topic.title, *(kata.name for kata in topic.katas)))
    titles = min(max(cell_len(kata.title) for kata in pack.katas), max(console.width - names - OTHER_COLUMNS, 0))
    for topic in pack.topics:
        katas = [kata for kata in topic.katas if kata.name in shown]
        if katas:
            done = sum(kata.name in progress.solved for kata in topic.katas)
            whole = done == len(topic.katas)
            lines.append("\n").append(f"{signs.yes if whole else ' '}  ", "good")
            lines.append(set_cell_size(topic.title, names), "bold")
            lines.append(f"  {done} of {len(topic.katas)}\n", "good" if done else "faint")
        for kata in katas:
            lines.append_text(_mark(kata, progress, signs))
            lines.append(f"  {set_cell_size(kata.name, names)}  ", "command")
            lines.append(set_cell_size(kata.title, titles), "faint" if kata.name in progress.solved else None)
            lines.append(f"  {kata.level:<6}", f"level.{kata.level}")
            lines.append(f"  {kata.minutes:>2} min\n", "faint")
    return lines


def _mark(kata: Kata, progress: Progress, signs: Signs) -> Text:
    if kata.name in progress.solved:
        return Text(signs.yes, "good")
    if kata.name == progress.current:
        return Text(signs.go, "warn")
    return Text(signs.dot, "faint")


def standing(pack: Pack, progress: Progress, current: Kata | None, following: Kata | None) -> RenderableType:
    """Where the learner stands and what to do next."""
    head = Text.assemble(
        (pack.title, "bold"), (f"  {_solved(pack, progress)} of {len(pack.katas)} katas solved", "faint")
    )
    if current is None or current.name in progress.solved:
        return Group(head, next_kata(following), _all_commands())
    return Group(
        head,
        where(current, progress),
        Text.assemble("Next: ", command("mockkata watch"), ", or ", command("mockkata hint"), " if you are stuck."),
        _all_commands(),
    )


def where(current: Kata, progress: Progress) -> Text:
    """Which kata one is at, and how it stands."""
    verdict = progress.last_verdict.get(current.name)
    tries = progress.attempts.get(current.name, 0)
    told = (
        f", {tries} {'check' if tries == 1 else 'checks'} so far, the last one {verdict}"
        if verdict
        else ", not checked yet"
    )
    return Text.assemble("You are at ", (current.name, "name"), f" ({current.title}){told}.")


def next_kata(following: Kata | None) -> Text:
    """What to start next."""
    if following is None:
        return Text("That was the last one: every kata is solved.", "good")
    told = f"  {following.title}, {following.minutes} minutes"
    return Text.assemble("Next: ", command(f"mockkata start {following.name}"), (told, "faint"))


def _all_commands() -> Text:
    return Text.assemble(("All commands: ", "faint"), command("mockkata --help"))
