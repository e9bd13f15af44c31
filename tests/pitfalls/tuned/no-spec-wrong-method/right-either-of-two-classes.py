# What the annotations allow has the methods that are called: one of the two vehicles, and the base of the recorder.
# --- survey/vehicles.py
class Rover:
    def drive(self, metres):
        raise OSError("no radio")


class Drone:
    def fly(self, metres):
        raise OSError("no radio")

    def land(self):
        raise OSError("no radio")
# --- survey/recorder.py
class Recorder:
    def note(self, text):
        raise OSError("no card")
# --- survey/tour.py
from typing import Annotated, Union

from survey.recorder import Recorder
from survey.vehicles import Drone, Rover


class Tour:
    def __init__(self, recorder):
        self.recorder: Recorder = recorder

    def across(self, vehicle: Union[Rover, Drone], metres):
        if metres > 50:
            vehicle.fly(metres)
            vehicle.land()
        else:
            vehicle.drive(metres)
        self.recorder.note(f"{metres} m")


def measure(points, vehicle: Annotated[Rover, "wheels on the ground"]):
    for metres in points:
        vehicle.drive(metres)
    return sum(points)
# --- tests/test_tour.py
from unittest.mock import Mock

from survey.recorder import Recorder
from survey.tour import Tour, measure


def test_far_points_are_flown_to():
    vehicle, recorder = Mock(), Mock(spec=Recorder)

    Tour(recorder).across(vehicle, 80)

    vehicle.land.assert_called_once_with()
    recorder.note.assert_called_once_with("80 m")


def test_near_points_are_noted_too():
    recorder = Mock()

    Tour(recorder).across(Mock(), 20)

    recorder.note.assert_called_once_with("20 m")


def test_measuring_goes_by_wheels():
    vehicle = Mock()

    assert measure([3, 4], vehicle) == 7
    assert vehicle.drive.call_count == 2
