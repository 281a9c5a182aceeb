"""azure-ai-ml, kept running: for each line of JSON {read, …names} on standard input it reads one thing, and tells all that it then knows of it as a line."""
import inspect
import json
import re
import sys

from workspace import client

ml = client()
print("ready", flush=True)

PARTS = [f"sluice_flights_{part}" for part in ("prepare", "train", "evaluate")]
reads = {
    "workspace": lambda names: ml.workspaces.get(),
    "datastores": lambda names: list(ml.datastores.list()),
    "datastore": lambda names: ml.datastores.get("workspaceblobstore", include_secrets=True),
    "compute": lambda names: ml.compute.get("cpu"),
    "models": lambda names: list(ml.models.list(names["model"])),
    "containers": lambda names: [each for each in ml.models.list() if each.name == names["model"]],
    "model": lambda names: ml.models.get(names["model"], "1"),
    "data": lambda names: ml.data.get(f"sluice-{names['model']}-versions", "1"),
    "latest": lambda names: ml.data.get(f"sluice-{names['model']}-versions", label="latest"),
    "job": lambda names: ml.jobs.get(names["job"]),
    "environment": lambda names: ml.environments.get(*ml.jobs.get(names["job"]).environment.split(":")[-2:]),
    "endpoint": lambda names: ml.online_endpoints.get(names["endpoint"]),
    "keys": lambda names: ml.online_endpoints.get_keys(names["endpoint"]),
    "deployments": lambda names: list(ml.online_deployments.list(names["endpoint"])),
    "deployment": lambda names: ml.online_deployments.get(names["deployment"], names["endpoint"]),
    "fresh": lambda names: ml.online_endpoints.get(names["fresh"]),
    "batch": lambda names: ml.batch_endpoints.get(names["batch"]),
    "batch-deployments": lambda names: [ml.batch_deployments.get(each.name, names["batch"]) for each in ml.batch_deployments.list(names["batch"])],
    "batch-jobs": lambda names: list(ml.batch_endpoints.list_jobs(names["batch"])),
    "schedule": lambda names: ml.schedules.get(f"sluice-{names['watched']}-production-monitor"),
    "components": lambda names: [ml.components.get(name, next(iter(ml.components.list(name))).version) for name in PARTS],
    "pipeline": lambda names: ml.jobs.get(names["pipeline"]),
    "fresh-deployments": lambda names: list(ml.online_deployments.list(names["fresh"])),
}


def plain(value, depth=0):
    """All fields of an entity, also those it keeps to itself; what is no data is told by its type."""
    if isinstance(value, (str, int, float, bool)) or value is None:
        return value
    if depth > 8:
        return "…"
    if type(value) is dict:
        return {str(key): plain(each, depth + 1) for key, each in value.items()}
    if isinstance(value, (list, tuple, set)):
        return [plain(each, depth + 1) for each in value]
    if type(value).__module__.startswith("azure.ai.ml.operations") or isinstance(value, type) or inspect.isroutine(value):
        return type(value).__name__
    entries = dict(value) if isinstance(value, dict) else {}
    fields = {**entries, **getattr(value, "__dict__", {})}
    return plain(fields, depth + 1) if fields else re.sub(" at 0x[0-9a-f]+", "", str(value))


for line in sys.stdin:
    asked = json.loads(line)
    try:
        told = plain(reads[asked["read"]](asked))
    except Exception as error:  # what it says of a broken answer is what it makes of it
        told = f"{type(error).__name__}: {error}"[:500]
    print(json.dumps(told, default=str), flush=True)
