"""azure-ai-ml has AutoML train, reads the trials, and reads the job that Sluice made (JOB); mlflow loads the model that Sluice fetched (MODEL)."""
import contextlib
import io
import os
import pathlib
import tempfile

import pandas as pd
from steps import Steps
from workspace import client, credential

import mlflow.pyfunc
from mlflow.tracking import MlflowClient

from azure.ai.ml import Input, automl
from azure.ai.ml.entities import Data

ml = client()
step = Steps()
folder = pathlib.Path(tempfile.mkdtemp())
rows = [f"{i},{i % 7 - 3},{int(i % 7 > 3)}" for i in range(120)]
(folder / "rows.csv").write_text("id,a,y\n" + "\n".join(rows) + "\n")
(folder / "MLTable").write_text("type: mltable\npaths:\n  - file: ./rows.csv\ntransformations:\n  - read_delimited:\n      delimiter: ','\n")

os.environ["MLFLOW_TRACKING_TOKEN"] = credential().get_token(os.environ["AZURE_RESOURCE_MANAGER"] + "/.default").token
plain = MlflowClient(tracking_uri=ml.workspaces.get(ml.workspace_name).mlflow_tracking_uri.replace("azureml://", "https://"))


@step("table")
def _():
    return ml.data.create_or_update(Data(name="rows", version="1", path=str(folder), type="mltable", skip_validation=True)).type


@step("job")
def _():
    job = automl.classification(
        compute="cpu",
        experiment_name="automl",
        training_data=Input(type="mltable", path="azureml:rows:1"),
        target_column_name="y",
        primary_metric="accuracy",
        n_cross_validations=2,
    )
    job.name = "clients-automl"
    job.set_limits(timeout_minutes=20, max_trials=2, max_concurrent_trials=2)
    job.set_training(allowed_training_algorithms=["DecisionTree", "KNN"], enable_vote_ensemble=False)
    job.set_featurization(mode="auto")
    return ml.jobs.create_or_update(job).task_type


@step("stream")
def _():
    with contextlib.redirect_stdout(io.StringIO()):
        ml.jobs.stream("clients-automl")
    return ml.jobs.get("clients-automl").status


@step("children")
def _():
    return sorted(each.name for each in ml.jobs.list(parent_job_name="clients-automl"))


@step("best")
def _():
    """As Microsoft's examples find it: by the tag of the job's own MLflow run."""
    best = plain.get_run(plain.get_run("clients-automl").data.tags["automl_best_child_run_id"])
    return {"run": best.info.run_id, "accuracy": best.data.metrics["accuracy"]}


@step("download")
def _():
    """The best child's files, as azure-ai-ml fetches them."""
    best = plain.get_run("clients-automl").data.tags["automl_best_child_run_id"]
    ml.jobs.download(best, download_path=str(folder / "got"))
    return sorted(each.name for each in (folder / "got").rglob("mlflow-model/*"))


@step("ours")
def _():
    job = ml.jobs.get(os.environ["JOB"])
    limits, training = job.limits, job.training
    return {
        "status": job.status,
        "metric": str(job.primary_metric),
        "target": job.target_column_name,
        "weight": job.weight_column_name,
        "share": job.validation_data_size,
        "trials": [limits.max_trials, limits.max_concurrent_trials, limits.timeout_minutes],
        "algorithms": [str(each) for each in training.allowed_training_algorithms],
        "data": job.training_data.type,
        "tags": sorted(job.tags),
    }


@step("our-table")
def _():
    """The data asset, and the files that it is made of."""
    [name, version] = ml.jobs.get(os.environ["JOB"]).training_data.path.split("/")[-3::2]
    return ml.data.get(name, version).type


@step("our-model")
def _():
    model = mlflow.pyfunc.load_model(os.environ["MODEL"])
    asked = pd.DataFrame({"a": [2.0, -2.0], "b": [1.0, -1.0], "kind": ["x", "w"]})
    return {"inputs": model.metadata.get_input_schema().input_names(), "answers": [int(each) for each in model.predict(asked)]}


@step("twins")
def _():
    """What azure-ai-ml itself sends for the same searches."""
    table = Input(type="mltable", path="azureml:table:1")
    classes = automl.classification(
        training_data=table, target_column_name="y", weight_column_name="w", primary_metric="AUC_weighted", validation_data_size=0.25
    )
    classes.set_limits(timeout_minutes=120, trial_timeout_minutes=2, max_trials=20, max_concurrent_trials=4, exit_score=0.9, enable_early_termination=True)
    classes.set_training(allowed_training_algorithms=["LightGBM", "KNN"], enable_vote_ensemble=True, enable_stack_ensemble=True)
    classes.set_featurization(mode="auto")
    future = automl.forecasting(training_data=table, target_column_name="y", n_cross_validations="auto", primary_metric="r2_score")
    future.set_limits(timeout_minutes=120, max_trials=20, max_concurrent_trials=4, enable_early_termination=True)
    future.set_training(blocked_training_algorithms=["Prophet"], enable_vote_ensemble=True)
    future.set_featurization(mode="off")
    future.set_forecast_settings(
        time_column_name="day",
        forecast_horizon=14,
        time_series_id_column_names=["shop"],
        frequency="D",
        seasonality="auto",
        target_lags=[1, 7],
        target_rolling_window_size=28,
        cv_step_size=7,
        country_or_region_for_holidays="US",
        short_series_handling_config="pad",
        target_aggregate_function="sum",
    )
    images = automl.image_classification(training_data=table, target_column_name="y", primary_metric="accuracy", validation_data_size=0.25)
    images.set_limits(timeout_minutes=120, max_trials=20, max_concurrent_trials=4)
    texts = automl.text_classification(training_data=table, validation_data=table, target_column_name="y", primary_metric="accuracy")
    texts.set_limits(timeout_minutes=120, max_trials=20, max_concurrent_trials=4)
    texts.set_featurization(dataset_language="deu")
    made = {"classification": classes, "forecasting": future, "image-classification": images, "text-classification": texts}
    return {task: job._to_rest_object().as_dict()["properties"]["taskDetails"] for task, job in made.items()}


step.end()
