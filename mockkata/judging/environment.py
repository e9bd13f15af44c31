"""What servers and children see of the environment; used by the parent, so that no secret is ever in their memory."""

from collections.abc import Mapping

KEPT_VARIABLES = frozenset(
    {
        *("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "LD_LIBRARY_PATH"),
        *("DYLD_LIBRARY_PATH", "SYSTEMROOT", "SYSTEMDRIVE", "PATHEXT", "COMSPEC", "WINDIR", "COVERAGE_PROCESS_START"),
    }
)
"""What a suite run sees of the environment it was started in; a list of what is kept forgets no secret."""


def scrubbed_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """What is left of ``environment`` for servers and children: no credentials, no proxies, no plugins."""
    kept = {key: value for key, value in environment.items() if key.upper() in KEPT_VARIABLES}
    return {
        **kept,
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "AWS_EC2_METADATA_DISABLED": "true",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
