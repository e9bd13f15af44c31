"""Fixtures: monkeypatch for a foreign region, mock_aws started and stopped, a dict-like store."""

from collections.abc import Iterator

import boto3
import pytest
from moto import mock_aws

from myapp.config import get_secret

NAME = "/prod/shop/db-password"
NEIGHBOURS = [
    "/test/shop/db-password",
    "/prod/shop/db-password-2",
    "/prod/shop/db-passwor",
    "/prod/shop/DB-password",
    "/prod/shop/db-password/old",
    "/prod/db-password",
    "/a/prod/shop/db-password",
]


class Store:
    """The secrets of one region: ``store[name] = value`` and ``del store[name]``."""

    def __init__(self, region: str) -> None:
        self._ssm = boto3.client("ssm", region_name=region)

    def __setitem__(self, name: str, value: str) -> None:
        self._ssm.put_parameter(Name=name, Value=value, Type="SecureString", Overwrite=True)

    def __delitem__(self, name: str) -> None:
        self._ssm.delete_parameter(Name=name)


@pytest.fixture(autouse=True)
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    # The secrets are in us-east-1, wherever the program happens to run.
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-central-1")
    monkeypatch.delenv("AWS_PROFILE", raising=False)
    mock = mock_aws()
    mock.start()
    yield
    mock.stop()


@pytest.fixture
def secrets(aws: None) -> Store:
    return Store("us-east-1")


@pytest.mark.parametrize(
    "secret",
    [
        "hunter2",
        "x",
        " both ends ",
        "\n\tline ends\r\n\n",
        "two\nlines",
        "a,b,c",
        '{"user": "shop", "password": "pä$$ wörd"}',
        '"quoted"',
        "cGFzc3dvcmQ=",
        "0042",
        "100%25+1",
        "MiXed",
    ],
)
def test_a_secret_comes_decrypted_and_exactly_as_stored(secrets: Store, secret: str) -> None:
    secrets[NAME] = secret

    assert get_secret(NAME) == secret


def test_the_name_is_taken_whole(secrets: Store) -> None:
    names = [*NEIGHBOURS, NAME]
    for name in names:
        secrets[name] = f"the secret of {name}"

    assert {name: get_secret(name) for name in names} == {
        name: f"the secret of {name}" for name in names
    }


def test_a_neighbour_does_not_stand_in(secrets: Store) -> None:
    for name in NEIGHBOURS:
        secrets[name] = "not this one"

    with pytest.raises(KeyError):
        get_secret(NAME)


def test_nothing_at_all_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        get_secret(NAME)


def test_the_store_is_read_anew(secrets: Store) -> None:
    with pytest.raises(KeyError):
        get_secret(NAME)

    seen = []
    for secret in ("first", "second", "third"):
        secrets[NAME] = secret
        seen.append(get_secret(NAME))
    assert seen == ["first", "second", "third"]

    del secrets[NAME]
    with pytest.raises(KeyError):
        get_secret(NAME)


def test_only_us_east_1_counts(secrets: Store) -> None:
    elsewhere = Store("eu-central-1")
    elsewhere[NAME] = "elsewhere"
    elsewhere["/prod/shop/only-elsewhere"] = "elsewhere"
    secrets[NAME] = "here"

    assert get_secret(NAME) == "here"
    with pytest.raises(KeyError):
        get_secret("/prod/shop/only-elsewhere")
