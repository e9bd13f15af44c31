"""The settings of the night run."""

import urllib.request


class Config:
    """What the operators have set. They may change it at any time."""

    @property
    def debug(self) -> bool:
        """Whether the switch is on. Every reading asks the control server."""
        with urllib.request.urlopen("https://control.example.com/debug", timeout=5) as answer:
            return bool(answer.read() == b"on")
