"""What servers and children see of the environment; used by the parent, so that no secret is ever in their memory."""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

KEPT_VARIABLES = frozenset(
    {
        *("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "LD_LIBRARY_PATH"),
        *(
            "DYLD_LIBRARY_PATH",
            "SYSTEMROOT",
            "SYSTEMDRIVE",
            "PATHEXT",
            "COMSPEC",
            "WINDIR",
            "COVERAGE_PROCESS_START",
            "COVERAGE_PROCESS_CONFIG",
        ),
    }
)
"""What a suite run sees of the environment it was started in; a list of what is kept forgets no secret."""


NO_AUTHORITY = Path(__file__).parent / "no_authority.pem"
"""A certificate whose key was thrown away.

httpx reads a bundle of 140 for each client, half the time that a small respx test takes. Where no server can be
reached, one that vouches for nobody will do.
"""


def home_directories() -> tuple[str, ...]:
    """Where this user's secrets lie: what HOME says, and what the system says, which need not be the same."""
    found = [str(Path("~").expanduser())]
    with suppress(ImportError, KeyError):
        import pwd  # noqa: PLC0415 - not on Windows

        found.append(pwd.getpwuid(os.getuid()).pw_dir)
    return tuple(dict.fromkeys(found))


def scrubbed_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """What is left of ``environment`` for servers and children: no credentials, no proxies, no plugins."""
    kept = {key: value for key, value in environment.items() if key.upper() in KEPT_VARIABLES}
    return {
        **kept,
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "AWS_EC2_METADATA_DISABLED": "true",
        "PYTHONDONTWRITEBYTECODE": "1",
        "SSL_CERT_FILE": str(NO_AUTHORITY),
    }
