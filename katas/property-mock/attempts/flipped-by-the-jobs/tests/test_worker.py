"""The jobs throw the switch themselves, as it happens at night."""

import unittest
from unittest.mock import Mock, PropertyMock

from myapp.config import Config
from myapp.worker import run_jobs


class RunJobsTest(unittest.TestCase):
    def setUp(self):
        self.config = Mock(spec=Config)
        self.debug = type(self.config).debug = PropertyMock(return_value=False)
        self.log = Mock()

    def throw(self, on):
        def job():
            self.debug.return_value = on

        return Mock(side_effect=job)

    def test_on_and_off_again(self):
        jobs = {"one": self.throw(True), "two": self.throw(False), "three": self.throw(False)}

        run_jobs(jobs, self.config, self.log)

        self.assertEqual(self.log.call_count, 1)
        self.assertIn("two", str(self.log.call_args))
        self.assertEqual(self.debug.call_count, 3)

    def test_every_job_had_its_turn(self):
        jobs = {"one": self.throw(False), "two": self.throw(False)}

        run_jobs(jobs, self.config, self.log)

        self.assertEqual([job.call_count for job in jobs.values()], [1, 1])
