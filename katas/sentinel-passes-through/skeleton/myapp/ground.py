"""Pictures from a satellite, from the dish to the gallery."""

from dataclasses import dataclass
from typing import Protocol


@dataclass
class Scene:
    """One picture. The real ones take two gigabytes of memory."""

    name: str
    pixels: list[float]


class Station(Protocol):
    """The ground station, where the work is done."""

    def load(self, scene_id: int) -> Scene:
        """Fetch a scene from the dish."""

    def profile(self, scene_id: int) -> dict[str, float]:
        """Find the profile for a scene: how strong each colour is. All scenes of a day share it."""

    def correct(self, scene: Scene, profile: dict[str, float]) -> Scene:
        """Correct the colours; returns a scene of its own."""

    def publish(self, scene: Scene) -> object:
        """Put a scene into the gallery; returns a receipt."""


def process(station: Station, scene_id: int) -> object:
    """Have a scene corrected with its profile and published, and return the receipt.

    Everything that the station gives, the two scenes, the profile and the receipt, is
    passed on as the very object it is: not copied, not rebuilt, not looked into.
    """
    scene = station.load(scene_id)
    profile = station.profile(scene_id)
    corrected = station.correct(scene, profile)
    receipt = station.publish(corrected)
    return receipt
