"""Secrets, from the parameter store of AWS (SSM) in us-east-1."""

import boto3


def get_secret(name: str) -> str:
    """Return the secret with this whole name, decrypted, exactly as it is stored now.

    Raises KeyError when there is none.
    """
    ssm = boto3.client("ssm", region_name="us-east-1")
    try:
        answer = ssm.get_parameter(Name=name, WithDecryption=True)
    except ssm.exceptions.ParameterNotFound:
        raise KeyError(name) from None
    secret: str = answer["Parameter"]["Value"]
    return secret
