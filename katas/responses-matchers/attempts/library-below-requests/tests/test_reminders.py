import json
from collections import Counter
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from requests.adapters import HTTPAdapter

from myapp.reminders import remind


class Library:
    def __init__(self, pages):
        self.pages = pages
        self.read = Counter()
        self.reminded = Counter()

    def send(self, request, **kwargs):
        assert request.headers["Authorization"] == "Bearer open sesame"
        url = urlsplit(request.url)
        assert url.hostname == "library.example.com"
        body = getattr(self, f"{request.method.lower()}_{url.path[1:]}")(request, url)
        response = requests.Response()
        response.status_code = 200
        response._content = json.dumps(body).encode()
        return response

    def get_loans(self, request, url):
        query = parse_qs(url.query)
        page = int(query.pop("page")[0])
        assert query == {"due": ["2024-12-24"]}
        self.read[page] += 1
        loans = [{"id": id, "member": member} for id, member in self.pages[page - 1]]
        return {"loans": loans, "pages": len(self.pages)}

    def post_reminders(self, request, url):
        reminder = json.loads(request.body)
        assert reminder.keys() == {"loan", "member"}
        self.reminded[reminder["loan"], reminder["member"]] += 1


@pytest.mark.parametrize(
    "pages", [[[]], [[(1, 9)]], [[(1, 9), (2, 8)], [(3, 7)], [], [(4, 6), (5, 9)]]]
)
def test_reminds(monkeypatch, pages):
    library = Library(pages)
    monkeypatch.setattr(HTTPAdapter, "send", lambda self, request, **kw: library.send(request))

    remind("2024-12-24", "open sesame")

    assert library.read == Counter(range(1, len(pages) + 1))
    assert library.reminded == Counter(loan for page in pages for loan in page)
