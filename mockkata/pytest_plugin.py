"""``pytest --mockkata``: the same eyes on a project of one's own.

Every pytest on a machine with mockkata imports this file, so it imports nothing until it is asked for.
"""

import pytest

FAILING, STRICT = "failing", "strict"
_OPTION = "--mockkata"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option."""
    group = parser.getgroup("mockkata", "mocking mistakes")
    group.addoption(
        _OPTION,
        nargs="?",
        const=FAILING,
        metavar="strict",
        help="explain known mocking mistakes in tests that fail; =strict: silent ones in tests that pass, too",
    )


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config, args: list[str]) -> None:
    """Begin to watch before anything of the project is imported."""
    for position, argument in enumerate(args):
        if argument == _OPTION:  # what follows is a path, not its value
            args[position] = f"{_OPTION}={FAILING}"
    wanted = early_config.known_args_namespace.mockkata
    if wanted is None:
        return
    from mockkata.review import Review  # noqa: PLC0415 - free of cost until asked

    review = Review(early_config, strict=wanted == STRICT)
    early_config.pluginmanager.register(review, "mockkata review")


def pytest_configure(config: pytest.Config) -> None:
    """Refuse a value that nobody knows."""
    wanted = config.getoption(_OPTION)
    if wanted not in {None, FAILING, STRICT}:
        raise pytest.UsageError(f"--mockkata={wanted}: there is --mockkata and --mockkata=strict.")
