"""The catalogue and where the learner stands in it; imports little of Rich, so that it is there at once."""

from collections.abc import Collection

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from mockkata.catalogue import Kata, Pack
from mockkata.journal import Progress
from mockkata.rendering.theme import Signs, command


def catalogue(
    pack: Pack, progress: Progress, signs: Signs, shown: Collection[str], following: Kata | None
) -> RenderableType:
    """The katas named in ``shown`` by topic, how far the learner got, and what comes next."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column()
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True, justify="right")
    for topic in pack.topics:
        katas = [kata for kata in topic.katas if kata.name in shown]
        if not katas:
            continue
        done = sum(kata.name in progress.solved for kata in topic.katas)
        table.add_row()
        table.add_row(
            Text(signs.yes, "good") if done == len(topic.katas) else "",
            Text(topic.title, "bold"),
            Text(f"{done} of {len(topic.katas)}", "good" if done else "faint"),
        )
        for kata in katas:
            table.add_row(
                _mark(kata, progress, signs),
                Text(kata.name, "command"),
                Text(kata.title, "faint" if kata.name in progress.solved else ""),
                Text(kata.level, f"level.{kata.level}"),
                Text(f"{kata.minutes} min", "faint"),
            )
    solved = sum(kata.name in progress.solved for kata in pack.katas)
    head = Text.assemble((pack.title, "bold"), (f"  {solved} of {len(pack.katas)} solved", "faint"))
    if not shown:
        return Group(head, Text("No kata fits.", "warn"), next_kata(following))
    return Group(head, table, Text(), next_kata(following))


def _mark(kata: Kata, progress: Progress, signs: Signs) -> Text:
    if kata.name in progress.solved:
        return Text(signs.yes, "good")
    if kata.name == progress.current:
        return Text(signs.go, "warn")
    return Text(signs.dot, "faint")


def standing(pack: Pack, progress: Progress, current: Kata | None, following: Kata | None) -> RenderableType:
    """Where the learner stands and what to do next."""
    solved = sum(kata.name in progress.solved for kata in pack.katas)
    head = Text.assemble((pack.title, "bold"), (f"  {solved} of {len(pack.katas)} katas solved", "faint"))
    if current is None or current.name in progress.solved:
        return Group(head, next_kata(following), _all_commands())
    verdict = progress.last_verdict.get(current.name)
    tries = progress.attempts.get(current.name, 0)
    told = (
        f", {tries} {'check' if tries == 1 else 'checks'} so far, the last one {verdict}"
        if verdict
        else ", not checked yet"
    )
    return Group(
        head,
        Text.assemble("You are at ", (current.name, "name"), f" ({current.title}){told}."),
        Text.assemble("Next: ", command("mockkata check"), ", or ", command("mockkata hint"), " if you are stuck."),
        _all_commands(),
    )


def next_kata(following: Kata | None) -> Text:
    """What to start next."""
    if following is None:
        return Text("That was the last one: every kata is solved.", "good")
    told = f"  {following.title}, {following.minutes} minutes"
    return Text.assemble("Next: ", command(f"mockkata start {following.name}"), (told, "faint"))


def _all_commands() -> Text:
    return Text.assemble(("All commands: ", "faint"), command("mockkata --help"))
