"""azure-ai-ml reads what Sluice wrote: its job, the job's log and output, its code, data, environment, and the model's versions. MODEL names the model."""
import os
import pathlib
import re
import tempfile

from steps import Steps
from workspace import client

from azure.ai.ml.entities import Model

ml = client()
step = Steps()
folder = pathlib.Path(tempfile.mkdtemp())
name = os.environ["MODEL"]


@step("job")
def _():
    [job] = [each for each in ml.jobs.list() if each.name.startswith("sluice-")]
    return {"status": job.status, "tags": job.tags, "inputs": sorted(job.inputs), "outputs": sorted(job.outputs)}


def only():
    [name] = [each.name for each in ml.jobs.list() if each.name.startswith("sluice-")]
    return name


@step("log")
def _():
    ml.jobs.download(only(), download_path=str(folder / "job"))
    return [each.read_text() for each in (folder / "job").rglob("std_log.txt")]


@step("output")
def _():
    """The job's model, registered by someone else under a name of their own, and read."""
    path = f"azureml://jobs/{only()}/outputs/model/paths/"
    ml.models.create_or_update(Model(name="taken", version="1", path=path, type="custom_model"))
    ml.models.download("taken", "1", download_path=str(folder / "taken"))
    return [each.read_text() for each in sorted((folder / "taken").rglob("*")) if each.is_file()]


@step("parts")
def _():
    """What the job was made of, each found by its id."""
    job = ml.jobs.get(only())
    parts = [re.search(r"([^/:]+)(?:/versions/|:)([^/:]+)$", str(each)).groups() for each in (job.environment, job.inputs["train"].path)]
    return {"image": ml.environments.get(*parts[0]).image, "data": ml.data.get(*parts[1]).type}


@step("model")
def _():
    versions = sorted(ml.models.list(name=name), key=lambda each: int(each.version))
    ml.models.download(name, "1", download_path=str(folder / "model"))
    files = [each.read_text() for each in sorted((folder / "model").rglob("*")) if each.is_file()]
    return {"versions": [each.version for each in versions], "commit": versions[0].tags["commit"], "files": files}


step.end()
