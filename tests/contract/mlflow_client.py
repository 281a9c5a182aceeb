"""Reads with MLflow's own client what Sluice wrote, as a person or a notebook would."""

import json
import math
import sys
from pathlib import Path

import mlflow
from mlflow import MlflowClient


class Doubler(mlflow.pyfunc.PythonModel):
    """A model that is really one of MLflow's."""

    def predict(self, context, model_input, params=None):
        return [2 * each for each in model_input]


def save(path: str) -> None:
    mlflow.pyfunc.save_model(path, python_model=Doubler(), pip_requirements=[])


def number(value: float):
    return value if math.isfinite(value) else str(value)


def runs(experiment: str) -> list:
    client = MlflowClient()
    found = client.get_experiment_by_name(experiment)
    return [
        {
            "id": run.info.run_id,
            "name": run.info.run_name,
            "status": run.info.status,
            "params": run.data.params,
            "metrics": {name: number(value) for name, value in run.data.metrics.items()},
            "points": {name: len(client.get_metric_history(run.info.run_id, name)) for name in run.data.metrics},
            "tags": {key: value for key, value in run.data.tags.items()},
            "datasets": [
                {
                    "name": each.dataset.name,
                    "digest": each.dataset.digest,
                    "source": json.loads(each.dataset.source),
                    "profile": json.loads(each.dataset.profile),
                    "context": [tag.value for tag in each.tags if tag.key == "mlflow.data.context"],
                }
                for each in run.inputs.dataset_inputs
            ],
            "files": sorted(
                path
                for folder in ["", *[each.path for each in client.list_artifacts(run.info.run_id) if each.is_dir]]
                for path in (each.path for each in client.list_artifacts(run.info.run_id, folder or None) if not each.is_dir)
            ),
        }
        for run in map(lambda each: client.get_run(each.info.run_id), client.search_runs([found.experiment_id]))
    ]


def table(experiment: str, name: str) -> dict:
    mlflow.set_experiment(experiment)
    frame = mlflow.load_table(name, run_ids=[run["id"] for run in runs(experiment)])
    return json.loads(frame.to_json(orient="split", index=False))


def model(name: str, folder: str) -> dict:
    client = MlflowClient()
    registered = client.get_registered_model(name)
    versions = sorted(client.search_model_versions(f"name='{name}'"), key=lambda each: int(each.version))
    return {
        "aliases": registered.aliases,
        "versions": [
            {
                "version": each.version,
                "status": each.status,
                "tags": each.tags,
                "description": each.description,
                "params": client.get_run(each.run_id).data.params,
                "metrics": client.get_run(each.run_id).data.metrics,
                "files": sorted(
                    str(path.relative_to(place)) for path in place.rglob("*") if path.is_file()
                ),
                "evidence": mlflow.artifacts.load_text(f"runs:/{each.run_id}/sluice/evidence.jsonl"),
            }
            for each in versions
            for place in [Path(mlflow.artifacts.download_artifacts(f"models:/{name}/{each.version}", dst_path=f"{folder}/{each.version}"))]
        ],
    }


def predict(uri: str) -> list:
    return mlflow.pyfunc.load_model(uri).predict([1, 2])


VERBS = {"save": save, "runs": runs, "table": table, "model": model, "predict": predict}

if __name__ == "__main__":
    # One question a line, one answer a line; what libraries print goes to standard error.
    answers, sys.stdout = sys.stdout, sys.stderr
    for line in sys.stdin:
        verb, *words = json.loads(line)
        print(json.dumps(VERBS[verb](*words)), file=answers, flush=True)
