"""azure-ai-ml through a batch endpoint and a monitor's schedule. Each step is told as one line of JSON."""
import json
import pathlib
import tempfile
import time

from steps import Steps
from workspace import client

from azure.ai.ml import Input
from azure.ai.ml.entities import (
    AlertNotification,
    BatchEndpoint,
    CodeConfiguration,
    CronTrigger,
    DataCollector,
    DeploymentCollection,
    Environment,
    ManagedOnlineDeployment,
    ManagedOnlineEndpoint,
    Model,
    ModelBatchDeployment,
    ModelBatchDeploymentSettings,
    MonitorDefinition,
    MonitoringTarget,
    MonitorSchedule,
    ServerlessSparkCompute,
)

here = pathlib.Path(__file__).parent
folder = pathlib.Path(tempfile.mkdtemp())
for name, files in {
    "batch": {"score.py": "def init():\n    pass\n\n\ndef run(files):\n    return [len(open(file).read()) for file in files]\n"},
    "online": {"score.py": (here / "score.py").read_text()},
    "model": {"model.json": json.dumps({"slope": 2})},
    "rows": {"a.txt": "12345", "b.txt": "123"},
}.items():
    (folder / name).mkdir()
    for file, text in files.items():
        (folder / name / file).write_text(text)

ml = client()
step = Steps()
environment = Environment(image="ubuntu:22.04")


def code(name):
    return CodeConfiguration(code=str(folder / name), scoring_script="score.py")


@step("endpoint")
def _():
    return ml.batch_endpoints.begin_create_or_update(BatchEndpoint(name="monthly")).result().provisioning_state


@step("deployment")
def _():
    global model
    model = ml.models.create_or_update(Model(name="batched", version="1", path=str(folder / "model"), type="custom_model"))
    deployment = ModelBatchDeployment(
        name="first",
        endpoint_name="monthly",
        model=model,
        environment=environment,
        code_configuration=code("batch"),
        compute="cpu",
        settings=ModelBatchDeploymentSettings(instance_count=1, mini_batch_size=10),
    )
    return ml.batch_deployments.begin_create_or_update(deployment).result().provisioning_state


@step("default")
def _():
    endpoint = ml.batch_endpoints.get("monthly")
    endpoint.defaults.deployment_name = "first"
    return ml.batch_endpoints.begin_create_or_update(endpoint).result().defaults.deployment_name


@step("invoke")
def _():
    job = ml.batch_endpoints.invoke("monthly", inputs={"rows": Input(type="uri_folder", path=str(folder / "rows"))})
    for _ in range(100):
        listed = {each.name: each for each in ml.batch_endpoints.list_jobs("monthly")}
        if job.name in listed:
            break
        time.sleep(0.1)
    return job.name in listed


@step("monitor")
def _():
    ml.online_endpoints.begin_create_or_update(ManagedOnlineEndpoint(name="monitored", auth_mode="key")).result()
    ml.online_deployments.begin_create_or_update(
        ManagedOnlineDeployment(
            name="blue",
            endpoint_name="monitored",
            model=model,
            environment=environment,
            code_configuration=code("online"),
            instance_type="Standard_DS3_v2",
            instance_count=1,
            data_collector=DataCollector(collections={each: DeploymentCollection(enabled="true") for each in ("model_inputs", "model_outputs")}, sampling_rate=0.5),
        )
    ).result()
    monitor = MonitorDefinition(
        compute=ServerlessSparkCompute(instance_type="standard_e4s_v3", runtime_version="3.4"),
        monitoring_target=MonitoringTarget(ml_task="classification", endpoint_deployment_id="azureml:monitored:blue"),
        alert_notification=AlertNotification(emails=["a@b.example"]),
    )
    schedule = MonitorSchedule(name="drift", trigger=CronTrigger(expression="15 3 * * *"), create_monitor=monitor)
    return ml.schedules.begin_create_or_update(schedule).result().name


@step("trigger")
def _():
    ml.schedules.trigger("drift")
    return [each.name for each in ml.schedules.list()]


@step("delete")
def _():
    ml.schedules.begin_delete("drift").result()
    ml.batch_deployments.begin_delete("first", "monthly").result()
    ml.batch_endpoints.begin_delete("monthly").result()
    return [each.name for each in ml.batch_endpoints.list()]


step.end()
