"""``python -m mockkata`` and the ``mockkata`` script."""


def main() -> None:
    """Run the command line."""
    from mockkata.cli import main as run  # noqa: PLC0415 - children import this module; typer stays out of them

    run()


if __name__ == "__main__":
    main()
