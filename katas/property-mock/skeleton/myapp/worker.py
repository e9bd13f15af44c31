"""The night run."""

from collections.abc import Callable, Mapping

from myapp.config import Config


def run_jobs(
    jobs: Mapping[str, Callable[[], None]], config: Config, log: Callable[[str], None]
) -> None:
    """Run these jobs, by name, in order.

    Before each job `config.debug` is read, once, and at no other time. If it is True, one
    line with the name of the job is logged. The wording may change.
    """
    for name, job in jobs.items():
        if config.debug:
            log(f"running {name}")
        job()
