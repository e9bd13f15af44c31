"""How warm it is in the beehives."""

from pathlib import Path


def read_sensor(sensor: str) -> float:
    """Return how many degrees a sensor measures.

    Its file ``/sys/bus/w1/devices/<sensor>/temperature`` has them in thousandths, such as 34500
    for 34.5. It is opened with the built-in ``open`` in a ``with`` block; the path is the first
    argument. The other arguments, and how the text is read, may change.
    """
    path = f"/sys/bus/w1/devices/{sensor}/temperature"
    with open(path, encoding="ascii") as file:
        return int(file.read()) / 1000


def write_down(diary: Path, hive: str, degrees: float) -> None:
    """Add a line to the end of the diary, such as "Linden: 34.5 °C".

    The diary is a text file in UTF-8. What was in it before stays there; when there is none yet,
    it is begun. How the line gets there may change.
    """
    with open(diary, "a", encoding="utf-8") as file:
        file.write(f"{hive}: {degrees:.1f} °C\n")
