from unittest import TestCase

from myapp.ground import process


class HandStation:
    """Each answer is an object that nobody else has; a question it does not know is an error."""

    def __init__(self, scene_id):
        self.scene_id = scene_id
        self.scene, self.gains, self.corrected, self.receipt = (object() for _ in range(4))

    def load(self, scene_id):
        return {self.scene_id: self.scene}[scene_id]

    def profile(self, scene_id):
        return {self.scene_id: self.gains}[scene_id]

    def correct(self, scene, profile):
        return {(self.scene, self.gains): self.corrected}[scene, profile]

    def publish(self, scene):
        return {self.corrected: self.receipt}[scene]


class ProcessTest(TestCase):
    def test_leads_from_the_id_to_the_receipt(self):
        station = HandStation(815)
        self.assertIs(process(station, 815), station.receipt)
