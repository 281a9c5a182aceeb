"""azure-ai-ml reads pipelines that Sluice made (PIPELINES: bodies by name), and sends the same, built of their components; the names of these are told."""
import json
import os
import pathlib
import tempfile

from steps import Steps
from workspace import client

from azure.ai.ml import Input, dsl

ml = client()
step = Steps()
pipelines = json.loads(os.environ["PIPELINES"])
folder = pathlib.Path(tempfile.mkdtemp())


def children(name):
    return {each.display_name: each for each in ml.jobs.list(parent_job_name=name)}


def read(name):
    job = ml.jobs.get(name)
    found = {key: ml.components.get(*str(node.component).replace("azureml:", "").split(":")) for key, node in job.jobs.items()}
    steps = children(name)
    ml.jobs.download(steps["train"].name, output_name="model", download_path=str(folder / name))
    return {
        "status": job.status,
        "inputs": sorted(job.inputs),
        "force": job.settings.force_rerun,
        "children": {key: each.status for key, each in steps.items()},
        "components": {key: [each.type, sorted(each.inputs), sorted(each.outputs), each.is_deterministic] for key, each in found.items()},
        "model": [each.read_text() for each in sorted((folder / name).rglob("weights.txt"))],
    }


def same(mine):
    """The pipeline as azure-ai-ml itself writes it, of the same components."""
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


@step("jobs")
def _():
    """Each job, its steps' components with what they read and write, and the model that its training gave."""
    return [read(name) for name in pipelines]


@step("same")
def _():
    return [same(body["properties"]) for body in pipelines.values()]


step.end()
