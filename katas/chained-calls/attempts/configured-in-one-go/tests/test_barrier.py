import pytest

from myapp.barrier import may_leave


@pytest.mark.parametrize(
    ("row", "answer"), [({"paid": True}, True), ({"paid": False}, False), (None, False)]
)
def test_barrier(mocker, row, answer):
    ticket = row and mocker.Mock(**row)
    db = mocker.Mock(**{"session.query.return_value.first.return_value": ticket})
    config = mocker.Mock(timeout=mocker.sentinel.seconds)

    assert may_leave(db, config, "X 1") is answer

    assert db.session.query.mock_calls[:1] == [
        mocker.call("tickets", plate="X 1", timeout=mocker.sentinel.seconds)
    ]
    assert db.session.query.call_count == 1
