"""Reminding the members of a library of the books they have to bring back."""

import requests

API = "https://library.example.com"


def remind(day: str, token: str) -> None:
    """Send one reminder for each loan that is due on `day`, such as "2024-05-02".

    Reads the loans page by page: GET {API}/loans with the query due={day} and page=1,
    then page=2 and so on, each page once. An answer holds the loans of that page and
    the number of pages: {"loans": [{"id": 7, "member": 31}], "pages": 2}.

    For each loan, once: POST {API}/reminders with JSON {"loan": 7, "member": 31}.

    Every request has the header Authorization: Bearer {token}.
    """
    headers = {"Authorization": f"Bearer {token}"}
    page = pages = 1
    while page <= pages:
        query = {"due": day, "page": page}
        answer = requests.get(f"{API}/loans", params=query, headers=headers, timeout=10).json()
        for loan in answer["loans"]:
            reminder = {"loan": loan["id"], "member": loan["member"]}
            requests.post(f"{API}/reminders", json=reminder, headers=headers, timeout=10)
        pages = answer["pages"]
        page += 1
