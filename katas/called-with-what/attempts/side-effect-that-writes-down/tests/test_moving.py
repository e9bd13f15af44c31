from myapp.moving import move_section


def test_moving(mocker):
    links, news = {}, []

    def redirect(source, target):
        assert source not in links
        links[source] = target

    site = mocker.Mock()
    site.redirect.side_effect = redirect
    site.announce.side_effect = lambda section: news.append(section)

    move_section(site, [f"page-{n}" for n in range(12)], "old", "new")

    assert links == {f"/old/page-{n}": f"/new/page-{n}" for n in range(12)}
    assert news == ["new"]
