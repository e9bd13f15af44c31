"""Saves become attempts: whenever the learner's files change, the attempt under way is called off and a new one begun.

Everything here runs on one asyncio event loop, except the attempts themselves, which have a thread each. Nothing here
draws: `Watch.scene` says what there is to show.
"""

import asyncio
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial

from mockkata import attempt
from mockkata.attempt import Attempt, Report
from mockkata.catalogue import Kata
from mockkata.errors import MockkataError
from mockkata.judging.runner import Batch, Cancelled, Runner
from mockkata.outcomes import SoFar, Verdict
from mockkata.saves import Lookout, Sign
from mockkata.workspace import Workspace


@dataclass(frozen=True)
class Scene:
    """What is known of the learner's files as they are now; nothing of what they were before."""

    kata: Kata
    began: float | None = None
    """When the attempt under way began (`time.monotonic`); None where none is."""
    so_far: SoFar | None = None
    """What is known of the attempt under way."""
    verdict: Verdict | None = None
    """What the judge says, at first without diagnoses."""
    attempt: Attempt | None = None
    """The same, explained and written to the journal."""
    report: Report | None = None
    """The same in pytest's own words, where it was asked for."""
    problem: MockkataError | None = None
    """Why there is no verdict, where there can be none."""
    gone: bool = False
    """Whether the kata's folder is not there."""
    polling: bool = False
    """Whether the system does not tell of saves, so that they are looked for."""
    took: float | None = None
    """Seconds from the last save that was judged to its verdict."""

    @property
    def busy(self) -> bool:
        """Whether more is to come without the learner doing anything."""
        return self.began is not None or (self.verdict is not None and self.attempt is None)


class Watch:
    """Keeps one kata judged.

    ``executor`` runs the suite runs. On the loop, ``on_scene`` is called whenever the scene has changed, ``on_fault``
    with an error that nobody foresaw.
    """

    def __init__(
        self,
        workspace: Workspace,
        runner: Runner,
        executor: Executor,
        on_scene: Callable[[], None],
        on_fault: Callable[[BaseException], None],
    ) -> None:
        self._workspace = workspace
        self._runner = runner
        self._executor = executor
        self._on_scene = on_scene
        self._on_fault = on_fault
        self._batch: Batch | None = None
        self._lookout: asyncio.Task[None] | None = None
        self._attempts: set[asyncio.Task[None]] = set()
        self._report_is_wanted = False
        self._scene: Scene | None = None

    @property
    def scene(self) -> Scene:
        """What there is to show; `take` comes first."""
        if self._scene is None:
            raise LookupError("no kata was taken up")
        return self._scene

    def take(self, kata: Kata) -> None:
        """Leave the kata watched so far, and judge this one now and at every save."""
        self._stop_lookout()
        self._scene = Scene(kata)
        self._runner.warm_up(kata.tools)
        lookout = Lookout(self._workspace.folder(kata), self._heed)
        self._lookout = asyncio.create_task(lookout.run())  # its first look is before the attempt reads the files
        self._lookout.add_done_callback(self._over)
        self.begin()

    def begin(self) -> None:
        """Judge the files as they are now; an attempt under way is of no use any more."""
        self._call_off()
        batch = self._batch = self._runner.batch()
        self._show(replace(self.scene, began=time.monotonic(), gone=False, problem=None))
        self._attend(self._judge(batch))

    def ask_report(self) -> None:
        """Let pytest tell the verdict, as soon as there is one; `Scene.report` has it when it is there."""
        self._report_is_wanted = True
        self._begin_report()

    async def close(self) -> None:
        """Stop; returns when nothing is under way any more."""
        self._stop_lookout()
        self._call_off()
        if self._attempts:
            await asyncio.wait(self._attempts)

    def _heed(self, sign: Sign) -> None:
        match sign:
            case Sign.SAVED:
                self.begin()
            case Sign.GONE:
                self._call_off()
                self._show(replace(self.scene, gone=True))
            case Sign.POLLING:
                self._show(replace(self.scene, polling=True))

    async def _judge(self, batch: Batch) -> None:
        loop = asyncio.get_running_loop()

        def tell(news: SoFar | Verdict) -> None:
            with suppress(RuntimeError):  # the loop is closed
                loop.call_soon_threadsafe(self._hear, batch, news)

        check = partial(attempt.check, self.scene.kata, self._workspace, batch, self._executor, tell)
        try:
            done = await asyncio.to_thread(check)
        except Cancelled:
            return
        except MockkataError as problem:
            if batch is self._batch:
                self._show(replace(self.scene, began=None, so_far=None, problem=problem))
            return
        if batch is self._batch:
            self._show(replace(self.scene, attempt=done, verdict=done.verdict))

    async def _report(self, batch: Batch, verdict: Verdict) -> None:
        kata = self.scene.kata
        try:
            told = await asyncio.to_thread(attempt.report, kata, self._workspace, batch, verdict)
        except Cancelled:
            return
        except MockkataError as problem:
            told = Report("your files", f"{problem.message}\n{problem.hint}")
        if batch is self._batch:
            self._show(replace(self.scene, report=told))

    def _begin_report(self) -> None:
        if self._report_is_wanted and self._batch is not None and self.scene.verdict is not None:
            self._report_is_wanted = False
            if self.scene.report is None:
                self._attend(self._report(self._batch, self.scene.verdict))

    def _hear(self, batch: Batch, news: SoFar | Verdict) -> None:
        if batch is not self._batch:
            return
        if isinstance(news, SoFar):
            self._show(replace(self.scene, so_far=news))
        else:
            took = time.monotonic() - (self.scene.began or 0.0)
            self._show(replace(self.scene, verdict=news, began=None, so_far=None, took=took))
            self._begin_report()

    def _call_off(self) -> None:
        if self._batch is not None:
            self._batch.cancel()
        self._batch = None
        self._report_is_wanted = False
        if self._scene is not None:
            self._scene = replace(self._scene, began=None, so_far=None, verdict=None, attempt=None, report=None)

    def _stop_lookout(self) -> None:
        if self._lookout is not None:
            self._lookout.cancel()
        self._lookout = None

    def _show(self, scene: Scene) -> None:
        self._scene = scene
        self._on_scene()

    def _attend(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._attempts.add(task)
        task.add_done_callback(self._over)

    def _over(self, task: asyncio.Task[None]) -> None:
        """A task that ended by a fault takes the program along."""
        self._attempts.discard(task)
        if not task.cancelled() and (fault := task.exception()) is not None:
            self._on_fault(fault)
