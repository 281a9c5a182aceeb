"""azure-ai-ml reads what Sluice wrote: a version of a model, its endpoint with two deployments, and an answer. Each step is told as one line of JSON."""
import json
import os
import pathlib
import tempfile

from steps import Steps
from workspace import client

ml = client()
step = Steps()
MODEL, ENDPOINT = "tiny", "tiny-readback"
folder = pathlib.Path(tempfile.mkdtemp())
(folder / "request.json").write_text('{"data": [{"x": 1}, {"x": 2}]}')


@step("model")
def _():
    version = ml.models.get(MODEL, version="1")
    known = {key: value for key, value in version.properties.items() if key.startswith("sluice.")}
    return {"type": version.type, "metric": version.tags["roc_auc"], "live": version.tags.get("production"), "known": sorted(known)}


@step("versions")
def _():
    return sorted(version.version for version in ml.models.list(MODEL))


@step("download")
def _():
    ml.models.download(MODEL, version="1", download_path=str(folder))
    return sorted((str(path.relative_to(folder / MODEL)), path.read_text()) for path in (folder / MODEL).rglob("*") if path.is_file())


@step("endpoint")
def _():
    endpoint = ml.online_endpoints.get(ENDPOINT)
    return {"traffic": endpoint.traffic, "mirror": endpoint.mirror_traffic, "auth": endpoint.auth_mode, "tags": endpoint.tags}


@step("deployments")
def _():
    found = sorted(ml.online_deployments.list(ENDPOINT), key=lambda each: each.name)
    return [
        {
            "version": each.tags["sluice-version"],
            "type": each.instance_type,
            "script": each.code_configuration.scoring_script,
            "collects": sorted(name for name, collection in each.data_collector.collections.items() if str(collection.enabled).lower() == "true"),
        }
        for each in found
    ]


@step("invoke")
def _():
    return json.loads(ml.online_endpoints.invoke(ENDPOINT, request_file=str(folder / "request.json")))


step.end()
