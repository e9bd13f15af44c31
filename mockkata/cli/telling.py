"""How an attempt is told on an ordinary terminal or a pipe; for commands that judge, it loads Rich."""

from mockkata.attempt import Attempt
from mockkata.catalogue import Kata
from mockkata.cli.session import Session
from mockkata.rendering import pages, theme, verdict


def attempt(session: Session, kata: Kata, done: Attempt, *, explain: bool = False, watched: bool = False) -> None:
    """Print the verdict and what comes next; ``explain``: also what the diagnoses rest on; ``watched``: in watch."""
    console = theme.make_console()
    console.print(verdict.verdict(done.verdict, kata, theme.signs(console), explain=explain))
    for note in done.notes:
        console.print(note, style="warn", markup=False)
    console.print()
    if done.verdict.sound:
        following = next(
            (one for one in session.pack.katas if one.name not in {*session.progress.solved, kata.name}), None
        )
        console.print(pages.learned(kata, following, newly=done.newly_solved))
    else:
        console.print(pages.try_again(kata, session.progress, watched=watched))
