"""Who the program is for AWS, and how it works in the name of a role."""

import boto3

REGION = "us-east-1"


def whoami(session: boto3.Session | None = None) -> str:
    """Return the ARN of whoever the session's credentials, or else the program's, belong to."""
    sts = (session or boto3).client("sts", region_name=REGION)
    arn: str = sts.get_caller_identity()["Arn"]
    return arn


def work_as(role_name: str, worker: str) -> boto3.Session:
    """Assume a role of IAM, as ``worker``, and return a session that works in its name.

    Raises LookupError when there is no such role. The program itself stays who it is.
    """
    iam = boto3.client("iam")
    try:
        arn = iam.get_role(RoleName=role_name)["Role"]["Arn"]
    except iam.exceptions.NoSuchEntityException as error:
        raise LookupError(role_name) from error
    sts = boto3.client("sts", region_name=REGION)
    given = sts.assume_role(RoleArn=arn, RoleSessionName=worker)["Credentials"]
    keys = {
        "aws_access_key_id": given["AccessKeyId"],
        "aws_secret_access_key": given["SecretAccessKey"],
        "aws_session_token": given["SessionToken"],
    }
    return boto3.Session(**keys, region_name=REGION)
