from unittest.mock import Mock

from myapp.transfer import transfer


def test_the_entry():
    audit = Mock()
    transfer({"ada": 1000, "bob": 50}, audit, "ada", "bob", 300)

    audit.record(sender="ada", receiver="bob", amount=300)

    audit.record.assert_called_with(sender="ada", receiver="bob", amount=300)
