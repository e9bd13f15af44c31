# Gives the body of an answer as text=, a keyword that responses does not have.
# --- museumshop/prices.py
import csv

import requests


def price_list(url):
    lines = requests.get(url, timeout=5).text.splitlines()
    return {row["item"]: float(row["price"]) for row in csv.DictReader(lines)}
# --- tests/test_prices.py
import responses

from museumshop.prices import price_list

URL = "https://shop.example.org/prices.csv"


@responses.activate
def test_price_list():
    responses.get(URL, text="item,price\nposter,12.50\nmug,8\n", content_type="text/csv")

    assert price_list(URL) == {"poster": 12.5, "mug": 8.0}
