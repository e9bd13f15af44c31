from unittest import IsolatedAsyncioTestCase
from unittest.mock import create_autospec

from myapp.birds import Connection, Station, count_birds


class CountBirdsTest(IsolatedAsyncioTestCase):
    def setUp(self):
        self.connection = create_autospec(Connection, instance=True)
        self.station = create_autospec(Station, instance=True)
        self.link = self.station.connect.return_value
        self.link.__aenter__.return_value = self.connection

    async def test_counts_all_pages(self):
        async def pages(species, *, page_size):
            for page in ([7], [], [2, 2]):
                yield page

        self.connection.sightings.side_effect = pages
        self.assertEqual(await count_birds(self.station, "crane"), 11)
        self.connection.sightings.assert_called_once()
        self.assertEqual(self.connection.sightings.call_args.args, ("crane",))
        self.link.__aexit__.assert_awaited_once()

    async def test_breaks_off(self):
        async def pages(species, *, page_size):
            yield [7]
            raise ConnectionResetError(species)

        self.connection.sightings.side_effect = pages
        with self.assertRaises(ConnectionResetError) as caught:
            await count_birds(self.station, "crane")
        self.link.__aexit__.assert_awaited_once()
        self.assertIs(self.link.__aexit__.await_args.args[1], caught.exception)
