"""The next high tide, for the sign at the ferry landing."""

from logging import Logger
from typing import Protocol


class TideService(Protocol):
    """What the sign needs of the harbour office. The real one is at the end of a long cable."""

    def high_tide(self, harbour: str) -> str:
        """Return the time of the next high tide, such as "14:20".

        Raises ConnectionError when the office is out of reach, and LookupError for a harbour
        it does not know.
        """


def high_tide(service: TideService, harbour: str, last_known: str, log: Logger) -> str:
    """Return the time to show for ``harbour``.

    The service is asked each time, and what it answers is shown. When asking it raises
    ConnectionError, ``last_known`` is shown instead, and ``log.warning`` is called once.
    Any other error is the caller's affair: it goes through.
    """
    try:
        return service.high_tide(harbour)
    except ConnectionError as error:
        log.warning("No word from the harbour office of %s: %s", harbour, error)
        return last_known
