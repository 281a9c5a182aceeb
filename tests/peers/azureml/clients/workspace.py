"""Microsoft's own client, pointed at the rehearsal by nothing but the environment that `Azure.environment()` gives."""
import os
import socket

_resolve = socket.getaddrinfo


def _loopback(host, *rest, **options):
    """Names under .localhost are this machine (RFC 6761), which Python's resolver does not know: the client builds {account}.blob.{suffix} itself."""
    return _resolve("127.0.0.1" if str(host).endswith(".localhost") else host, *rest, **options)


socket.getaddrinfo = _loopback

import requests  # noqa: E402
from azure.ai.ml import MLClient  # noqa: E402
from azure.identity import ClientSecretCredential  # noqa: E402


def credential():
    return ClientSecretCredential(
        os.environ["AZURE_TENANT_ID"],
        os.environ["AZURE_CLIENT_ID"],
        os.environ["AZURE_CLIENT_SECRET"],
        authority=os.environ["AZURE_AUTHORITY_HOST"],
        disable_instance_discovery=True,
    )


def _cloud():
    """The cloud is described as Azure Stack's is: by its own metadata."""
    [cloud] = requests.get(os.environ["ARM_CLOUD_METADATA_URL"], timeout=10).json()
    metadata = {
        "azure_portal": cloud["portal"],
        "resource_manager": cloud["resourceManager"],
        "active_directory": cloud["authentication"]["loginEndpoint"],
        "aml_resource_id": "https://ml.azure.com/",
        "storage_endpoint": cloud["suffixes"]["storage"],
        "registry_discovery_endpoint": cloud["resourceManager"],
    }
    return {"cloud": cloud["name"], "cloud_metadata": metadata, "show_progress": False}


def client():
    """An MLClient of the workspace."""
    return MLClient(
        credential(),
        os.environ["AZURE_SUBSCRIPTION_ID"],
        os.environ["AZURE_RESOURCE_GROUP"],
        os.environ["AZUREML_WORKSPACE"],
        **_cloud(),
    )


def registry_client(name):
    """An MLClient of a shared registry: it finds out by itself where that is."""
    return MLClient(credential(), registry_name=name, **_cloud())
