"""azure-ai-ml reads a pipeline that Sluice made (PIPELINE), and builds the same of its components: what it would send is told beside what was sent."""
import json
import os
import pathlib
import tempfile

from steps import Steps
from workspace import client

from azure.ai.ml import Input, dsl

ml = client()
step = Steps()
name = os.environ["PIPELINE"]
folder = pathlib.Path(tempfile.mkdtemp())


@step("job")
def _():
    job = ml.jobs.get(name)
    return {
        "status": job.status,
        "steps": sorted(job.jobs),
        "inputs": sorted(job.inputs),
        "force": job.settings.force_rerun,
        "children": {each.display_name: each.status for each in ml.jobs.list(parent_job_name=name)},
    }


@step("component")
def _():
    """Each step's component, found by its id, with what it reads and writes."""
    told = {}
    for key, node in ml.jobs.get(name).jobs.items():
        found = ml.components.get(*str(node.component).replace("azureml:", "").split(":")) if ":" in str(node.component) else None
        told[key] = [found.type, sorted(found.inputs), sorted(found.outputs), found.is_deterministic] if found else str(node.component)
    return told


@step("model")
def _():
    [train] = [each for each in ml.jobs.list(parent_job_name=name) if each.display_name == "train"]
    ml.jobs.download(train.name, output_name="model", download_path=str(folder))
    return [each.read_text() for each in sorted(folder.rglob("weights.txt"))]


@step("same")
def _():
    """The pipeline as azure-ai-ml itself writes it, of the same components."""
    mine = json.loads(os.environ["BODY"])["properties"]
    nodes = mine["jobs"]
    parts = {key: ml.components.get(*[node["componentId"].split("/")[i] for i in (-3, -1)]) for key, node in nodes.items()}

    def bind(given, inputs, made):
        words = given["value"].strip("${} ").split(".")
        return inputs[words[2]] if words[1] == "inputs" else getattr(made[words[2]].outputs, words[4])

    def build(inputs):
        made = {}
        for key, node in nodes.items():
            each = parts[key](**{at: bind(given, inputs, made) for at, given in node.get("inputs", {}).items()})
            each.name = key
            if "computeId" in node:
                each.compute = node["computeId"]
            if node["type"] == "command":
                each.set_resources(**node["resources"])
            if "limits" in node:
                each.set_limits(timeout=int(node["limits"]["timeout"][2:-1]))
            if "environment_variables" in node:
                each.environment_variables = node["environment_variables"]
            for at, place in node.get("outputs", {}).items():
                getattr(each.outputs, at).path = place["uri"]
                getattr(each.outputs, at).mode = "rw_mount"
            if node["type"] == "spark":
                each.resources = node["resources"]
            made[key] = each

    # The SDK takes no **inputs: the function is written for these.
    scope = {"build": build}
    exec(f"def whole({', '.join(mine['inputs'])}): build(locals())", scope)
    job = dsl.pipeline(scope["whole"])(**{at: Input(type=given["jobInputType"], path=given["uri"]) for at, given in mine["inputs"].items()})
    job.settings.default_compute = mine["settings"]["default_compute"]
    job.settings.continue_on_step_failure = False
    return ml.jobs.create_or_update(job).name


step.end()
