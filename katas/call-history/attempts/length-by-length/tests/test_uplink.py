from myapp.uplink import Link, send_photo


def test_send_photo(mocker):
    link = mocker.create_autospec(Link, instance=True)
    photo = bytes(range(24))

    send_photo(link, photo, 6)

    history = link.send.call_args_list
    chunks = [chunk for (_, chunk), _ in history]
    offsets = [offset for (offset, _), _ in history]
    lengths = [len(chunk) for chunk in chunks]
    assert b"".join(chunks) == photo
    assert offsets == [sum(lengths[:n]) for n in range(len(lengths))]
    assert set(lengths) <= set(range(1, 7))


def test_send_photo_with_a_rest(mocker):
    send = mocker.Mock()

    send_photo(mocker.Mock(send=send), b"seven b", 6)

    assert b"".join(sent.args[1] for sent in send.call_args_list) == b"seven b"
