"""What `verify` found, told; and its progress while it works."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console, Group, RenderableType
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.text import Text

from mockkata.curation import Proof, Report
from mockkata.rendering.theme import Signs, indented


def report(found: Report, seconds: float, signs: Signs) -> RenderableType:
    """One line a kata, each fault below its kata, the sum at the end."""
    parts = [_proof(proof, signs) for proof in found.proofs]
    faults = sum(len(proof.faults) for proof in found.proofs)
    tried = sum(len(proof.tried) for proof in found.proofs)
    suites = sum(proof.suites for proof in found.proofs)
    told = "no fault" if not faults else "1 fault" if faults == 1 else f"{faults} faults"
    katas = f"{len(found.proofs)} kata{'s' if len(found.proofs) != 1 else ''}"
    summary = Text(f"{katas}, {tried} submissions, {suites} suite runs in {seconds:.1f} s: ")
    summary.append(told, style="good" if found.proven else "bad")
    return Group(*parts, summary)


def _proof(proof: Proof, signs: Signs) -> RenderableType:
    good = not proof.faults
    head = Text.assemble(
        (f"{signs.yes if good else signs.no} ", "good" if good else "bad"),
        (proof.kata, "name"),
        (f"  {len(proof.tried)} submissions, {proof.suites} suite runs", "faint"),
    )
    return Group(head, *(indented(Text(f"{signs.dot} {fault}")) for fault in proof.faults))


@contextmanager
def progress_bar(console: Console, total: int) -> Iterator[Callable[[str], None]]:
    """A bar on a terminal, nothing elsewhere; gives what to call with a kata's name after each step."""
    with Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    ) as bar:
        task = bar.add_task("proving", total=total)
        yield lambda kata: bar.update(task, advance=1, description=kata)
