"""A job that logs through azureml-mlflow, and plain mlflow that reads it back over HTTPS. Each step is told as one line of JSON."""
import contextlib
import io
import os
import pathlib
import tempfile

from steps import Steps
from workspace import client, credential

import mlflow
from mlflow.tracking import MlflowClient

from azure.ai.ml import Output, command
from azure.ai.ml.sweep import Choice

here = pathlib.Path(__file__).parent
folder = pathlib.Path(tempfile.mkdtemp())
for file in ("log_job.py", "trial.py"):
    (folder / file).write_text((here / file).read_text())

ml = client()
step = Steps()
job = "clients-logged"


@step("job")
def _():
    ml.jobs.create_or_update(
        command(
            name=job,
            command="python log_job.py",
            code=str(folder),
            environment="azureml://registries/azureml/environments/sklearn-1.5/versions/1",
            experiment_name="logged",
        )
    )
    with contextlib.redirect_stdout(io.StringIO()) as told:
        ml.jobs.stream(job)
    return told.getvalue()


# Plain mlflow has no `azureml://` of its own here: the same server under its https address, with a token for Resource Manager.
os.environ["MLFLOW_TRACKING_TOKEN"] = credential().get_token(os.environ["AZURE_RESOURCE_MANAGER"] + "/.default").token
address = ml.workspaces.get(ml.workspace_name).mlflow_tracking_uri.replace("azureml://", "https://")
plain = MlflowClient(tracking_uri=address)


@step("read")
def _():
    run = plain.get_run(job)
    history = [(each.step, each.value) for each in plain.get_metric_history(job, "loss")]
    tags = {key: value for key, value in run.data.tags.items() if not key.startswith("mlflow.")}
    return {"run": run.info.run_id, "status": run.info.status, "params": run.data.params, "loss": history, "tags": tags}


@step("search")
def _():
    experiment = plain.get_experiment_by_name("logged")
    found = plain.search_runs([experiment.experiment_id], filter_string="metrics.loss < 0.4")
    return [each.info.run_id for each in found]


@step("write")
def _():
    """A run of one's own, as a laptop logs it."""
    experiment = plain.get_experiment_by_name("logged").experiment_id
    run = plain.create_run(experiment, run_name="laptop")
    plain.log_metric(run.info.run_id, "auc", 0.9)
    plain.set_terminated(run.info.run_id)
    read = plain.get_run(run.info.run_id)
    return {"status": read.info.status, "metrics": read.data.metrics}


@step("register")
def _():
    plain.create_registered_model("logged")
    version = plain.create_model_version("logged", f"azureml://jobs/{job}/outputs/artifacts/paths/reports", run_id=job)
    plain.set_registered_model_alias("logged", "production", version.version)
    read = plain.get_model_version_by_alias("logged", "production")
    return {"version": read.version, "run": read.run_id}


@step("sweep")
def _():
    trial = command(
        command="python trial.py ${{search_space.rate}} ${{outputs.model}}",
        code=str(folder),
        environment="azureml://registries/azureml/environments/sklearn-1.5/versions/1",
        inputs={"rate": 0.5},
        outputs={"model": Output(type="uri_folder")},
        compute="cpu",
    )
    sweep = trial(rate=Choice([0.3, 0.1, 0.2])).sweep(sampling_algorithm="grid", primary_metric="auc", goal="maximize")
    sweep.set_limits(max_total_trials=3, max_concurrent_trials=3)
    sweep.trial.command = sweep.trial.command.replace("inputs.rate", "search_space.rate")
    sweep.name, sweep.experiment_name = "clients-sweep", "logged"
    ml.jobs.create_or_update(sweep)
    with contextlib.redirect_stdout(io.StringIO()):
        ml.jobs.stream("clients-sweep")
    children = [each.name for each in ml.jobs.list(parent_job_name="clients-sweep")]
    best = plain.search_runs([plain.get_experiment_by_name("logged").experiment_id], "tags.`mlflow.parentRunId` = 'clients-sweep'", order_by=["metrics.auc DESC"])
    return {"status": ml.jobs.get("clients-sweep").status, "children": sorted(children), "best": best[0].info.run_id}


step.end()
