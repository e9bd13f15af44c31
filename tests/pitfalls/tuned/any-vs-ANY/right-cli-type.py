# ANY is used for the help text; type=int is expected because the code really passes the class.
# --- server/options.py
def add_options(parser, default_port):
    parser.add_argument("--port", type=int, default=default_port, help=f"default: {default_port}")
    parser.add_argument("--all", action="store_const", const=any, help="match any filter")
# --- tests/test_options.py
from unittest.mock import ANY, Mock, call

from server.options import add_options


def test_port_is_an_int():
    parser = Mock()
    add_options(parser, 8080)
    parser.add_argument.assert_any_call("--port", type=int, default=8080, help=ANY)


def test_both_options_in_order():
    parser = Mock()
    add_options(parser, 8080)
    assert parser.add_argument.call_args_list == [
        call("--port", type=int, default=8080, help=ANY),
        call("--all", action="store_const", const=any, help=ANY),
    ]
