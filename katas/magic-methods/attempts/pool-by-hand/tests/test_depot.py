"""Hand-written pool, connection and lorry load: real classes with real magic methods."""

import pytest

from myapp.depot import book_in


class Connection:
    def __init__(self, refused):
        self.refused = refused
        self.lent = False
        self.stored = []

    def insert(self, parcel):
        assert self.lent, "this connection belongs to the pool again"
        if parcel in self.refused:
            raise self.refused[parcel]
        self.stored.append(parcel)


class Pool:
    """Has one connection. ``refused`` says which parcels it refuses, and by which error."""

    def __init__(self, refused=()):
        self.connection = Connection(dict(refused))
        self.lendings = 0

    def __enter__(self):
        assert not self.connection.lent, "there is only one"
        self.connection.lent = True
        self.lendings += 1
        return self.connection

    def __exit__(self, *error):
        assert self.connection.lent, "given back twice"
        self.connection.lent = False


class LorryLoad:
    def __init__(self, parcels, announced):
        self.parcels = parcels
        self.announced = announced

    def __len__(self):
        return self.announced

    def __iter__(self):
        return iter(self.parcels)


@pytest.mark.parametrize(
    ("parcels", "announced", "said"),
    [
        (["A1"], 1, "1 of 1 parcels"),
        (["A1", "B2"], 2, "2 of 2 parcels"),
        (["A1", "B2", "C3"], 5, "3 of 5 parcels"),
        (["C3", "A1", "B2"], 3, "3 of 3 parcels"),
        (["A1", "B2", "A1"], 4, "3 of 4 parcels"),
        (["A1", "B2", "C3"], 2, "3 of 2 parcels"),
        (["A1", "B2"], 0, "2 of 0 parcels"),
    ],
)
def test_books_in_all_of_them_in_order(parcels, announced, said):
    pool = Pool()

    assert book_in(pool, LorryLoad(parcels, announced)) == said
    assert pool.connection.stored == parcels
    assert pool.lendings == 1
    assert not pool.connection.lent


@pytest.mark.parametrize("announced", [0, 5])
def test_an_empty_lorry(announced):
    pool = Pool()

    assert book_in(pool, LorryLoad([], announced)) == f"0 of {announced} parcels"
    assert pool.connection.stored == []
    assert not pool.connection.lent


@pytest.mark.parametrize("refused", ["A1", "B2", "C3"])
@pytest.mark.parametrize("error", [OSError("damaged label"), ValueError("no label")])
def test_a_refused_parcel(refused, error):
    pool = Pool({refused: error})

    with pytest.raises(type(error)) as caught:
        book_in(pool, LorryLoad(["A1", "B2", "C3"], 3))

    assert caught.value is error
    assert pool.lendings == 1
    assert not pool.connection.lent


def test_the_next_lorry_gets_the_connection_again():
    pool = Pool({"A1": OSError("damaged label")})
    with pytest.raises(OSError):
        book_in(pool, LorryLoad(["A1"], 1))

    assert book_in(pool, LorryLoad(["B2"], 1)) == "1 of 1 parcels"
    assert pool.connection.stored == ["B2"]
