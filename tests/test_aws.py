"""If these fail, what the server shares between boto3 sessions changes what the learner's tests see."""

import subprocess
import sys

SAME_ANSWERS = """
import json, boto3
KINDS = ("service-2", "endpoint-rule-set-1", "resources-1")
def answers():
    loader = boto3.Session(region_name="us-east-1")._session.get_component("data_loader")
    rules = "sqs/2012-11-05/endpoint-rule-set-1"
    files = [loader.load_data(name) for name in ("endpoints", "partitions", "sdk-default-configuration", "_retry", rules)]
    return [loader.list_available_services(kind) for kind in KINDS], json.dumps(files)
before = answers()
from mockkata.judging import aws
aws.prepare(["boto3", "moto.sqs"])
aws.prepare(["boto3", "moto.sqs"])
from moto import mock_aws
with mock_aws():
    for region in ("us-east-1", "eu-west-1"):
        boto3.client("sqs", region_name=region).create_queue(QueueName="jobs")
assert answers() == before == answers()
"""
SHARED = """
import boto3
from mockkata.judging import aws
aws.prepare(["boto3"])
one, other = (boto3.Session()._session.get_component("data_loader") for _ in range(2))
assert one.load_data("partitions") is other.load_data("partitions")
assert one.load_data("endpoints") == other.load_data("endpoints")
assert one.load_data("endpoints") is not other.load_data("endpoints")
model = "sqs/2012-11-05/service-2"
assert one.load_data(model) == other.load_data(model)
assert one.load_data(model) is not other.load_data(model)
"""
EVENT_NAMES = """
import boto3, botocore.hooks as hooks
from mockkata.judging import aws
plain = hooks.EventAliaser(hooks.HierarchicalEmitter())
names = [f"{kind}.{service}.{operation}" for kind in ("before-call", "needs-retry") for operation in ("A", "ListQueues")
         for service in ("s3", "sqs", "cloudwatch", "events", "logs", "runtime.lex", "alexaforbusiness")]
expected = [plain._alias_event_name(name) for name in names]
aws.prepare(["boto3", "moto.sqs"])
aws.prepare(["boto3", "moto.sqs"])
one, other = (hooks.EventAliaser(hooks.HierarchicalEmitter()) for _ in range(2))
assert [one._alias_event_name(name) for name in names] == expected == [other._alias_event_name(name) for name in names]
assert one._alias_name_cache is other._alias_name_cache
own = hooks.EventAliaser(hooks.HierarchicalEmitter(), {"sqs": "mine"})
assert own._alias_event_name("before-call.sqs.A") == "before-call.mine.A"
assert own._alias_name_cache is not one._alias_name_cache
"""
UNKNOWN_BOTOCORE = """
import botocore.loaders
def load_file(self, file_path, something_new): ...
botocore.loaders.JSONFileLoader.load_file = load_file
from mockkata.judging import aws
aws.prepare([])
assert botocore.loaders.JSONFileLoader.load_file is load_file
"""
RULES_AND_HANDLERS = """
import boto3, botocore.compat, moto.core.utils
from botocore.hooks import NodeList
from mockkata.judging import aws

def urls():
    session = boto3.Session("a", "b")
    regions = {"s3": ("us-east-1", "eu-west-1", "cn-north-1"), "sqs": ("us-east-1", "ap-south-1")}
    clients = [session.client(name, region_name=region) for name in regions for region in regions[name]]
    return [client.generate_presigned_url(operation, Params=arguments).partition("?")[0]
            for client in clients
            for operation, arguments in ((("get_object", {"Bucket": "b", "Key": "k"}),) if client.meta.service_model.service_name == "s3"
                                         else (("list_queues", {}),))]

class Handlers:
    def takes(self, **kwargs): ...
    def takes_none(self, one): ...

functions = [lambda **kwargs: 0, lambda one: 0, Handlers().takes, Handlers().takes_none, Handlers().takes, dict.get]
words = ["QueueName", "HTTPHeader", "x", "", "already_so", "With Space"]
def answers():
    return ([str(botocore.compat.accepts_kwargs(one)) for one in functions],
            [moto.core.utils.camelcase_to_underscores(word) for word in words], urls())

before = answers()
aws.prepare(["boto3", "moto.s3"])
aws.prepare(["boto3", "moto.s3"])
assert answers() == before == answers()

session = boto3.Session("a", "b", region_name="us-east-1")
one, other = session.client("sqs"), session.client("sqs")
heard = []
one.meta.events.register("provide-client-params.sqs.ListQueues", lambda **kwargs: heard.append("one"))
for client in (other, one):
    client.generate_presigned_url("list_queues")
assert heard == ["one"], heard
"""
OWN_MODELS = """
import os, botocore.loaders
from mockkata.judging import aws
aws.prepare(["boto3"])
os.makedirs("models/myservice/2020-01-01")
open("models/myservice/2020-01-01/service-2.json", "w").write("{}")
loader = botocore.loaders.Loader(extra_search_paths=["models"])
assert "myservice" in loader.list_available_services("service-2")
assert "sqs" in loader.list_available_services("service-2")
assert "myservice" not in botocore.loaders.Loader().list_available_services("service-2")
"""


def run(program: str, folder: object) -> None:
    """Run a program in an interpreter of its own: it changes botocore for good."""
    done = subprocess.run([sys.executable, "-c", program], cwd=str(folder), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_sessions_get_the_same_answers_as_before(tmp_path: object) -> None:
    run(SAME_ANSWERS, tmp_path)


def test_what_botocore_only_reads_is_shared_and_nothing_else(tmp_path: object) -> None:
    """Botocore edits endpoints and service models in place."""
    run(SHARED, tmp_path)


def test_names_of_events_are_looked_up_once_for_all(tmp_path: object) -> None:
    run(EVENT_NAMES, tmp_path)


def test_a_botocore_that_looks_different_is_left_alone(tmp_path: object) -> None:
    run(UNKNOWN_BOTOCORE, tmp_path)


def test_models_of_ones_own_are_still_found(tmp_path: object) -> None:
    run(OWN_MODELS, tmp_path)


def test_endpoints_and_handlers_are_each_clients_own(tmp_path: object) -> None:
    """The rules by which endpoints are found are shared, and handlers are copied another way."""
    run(RULES_AND_HANDLERS, tmp_path)
