from myapp.moving import move_section


class NotebookSite:
    def __init__(self):
        self.links = []
        self.news = []

    def redirect(self, source, target):
        self.links.append((source, target))

    def announce(self, section):
        self.news.append(section)


def test_links():
    site = NotebookSite()
    move_section(site, ["one", "two"], old="a", new="b")
    assert sorted(site.links) == [("/a/one", "/b/one"), ("/a/two", "/b/two")]


def test_news():
    site = NotebookSite()
    move_section(site, ["one", "two"], old="a", new="b")
    assert site.news == ["b"]
