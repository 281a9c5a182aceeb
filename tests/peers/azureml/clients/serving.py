"""azure-ai-ml through serving: endpoint, two deployments, traffic, mirror, invocations, logs, a monitor, batch scoring, deletion. Each step is told as one line of JSON."""
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
    Data,
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
(folder / "code").mkdir()
(folder / "code" / "score.py").write_text((here / "score.py").read_text())
for name, slope in (("blue", 2), ("green", 3)):
    (folder / name).mkdir()
    (folder / name / "model.json").write_text(json.dumps({"slope": slope}))
for name, file, text in (
    ("batch", "score.py", "import pathlib\n\ndef init(): pass\n\ndef run(files): return [len(pathlib.Path(each).read_text()) for each in files]\n"),
    ("rows", "a.txt", "four"),
):
    (folder / name).mkdir()
    (folder / name / file).write_text(text)
(folder / "request.json").write_text('{"data": [1, 2]}')

ml = client()
step = Steps()


@step("endpoint")
def _():
    return ml.online_endpoints.begin_create_or_update(ManagedOnlineEndpoint(name="clients", auth_mode="key")).result().provisioning_state


def deploy(name):
    model = ml.models.create_or_update(Model(name=f"clients-{name}", version="1", path=str(folder / name), type="custom_model"))
    return ml.online_deployments.begin_create_or_update(
        ManagedOnlineDeployment(
            name=name,
            endpoint_name="clients",
            model=model,
            environment=Environment(image="ubuntu:22.04"),
            code_configuration=CodeConfiguration(code=str(folder / "code"), scoring_script="score.py"),
            instance_type="Standard_DS3_v2",
            instance_count=1,
            data_collector=DataCollector(
                collections={each: DeploymentCollection(enabled="true") for each in ("model_inputs", "model_outputs")}, sampling_rate=1.0
            ),
        )
    ).result().provisioning_state


@step("deployments")
def _():
    return [deploy("blue"), deploy("green")]


@step("traffic")
def _():
    endpoint = ml.online_endpoints.get("clients")
    endpoint.traffic, endpoint.mirror_traffic = {"blue": 100, "green": 0}, {"green": 10}
    changed = ml.online_endpoints.begin_create_or_update(endpoint).result()
    return {"traffic": changed.traffic, "mirror": changed.mirror_traffic}


@step("invoke")
def _():
    """Unaddressed first: the client keeps the header that names a deployment for every later call of the process."""
    request = str(folder / "request.json")
    return [json.loads(ml.online_endpoints.invoke("clients", request_file=request)) for _ in range(2)]


@step("invoke-by-name")
def _():
    request = str(folder / "request.json")
    return json.loads(ml.online_endpoints.invoke("clients", request_file=request, deployment_name="green"))


@step("logs")
def _():
    return ml.online_deployments.get_logs("blue", "clients", lines=100, container_type="inference-server")


@step("monitor")
def _():
    schedule = MonitorSchedule(
        name="watch",
        trigger=CronTrigger(expression="15 3 * * *"),
        create_monitor=MonitorDefinition(
            compute=ServerlessSparkCompute(instance_type="standard_e4s_v3", runtime_version="3.4"),
            monitoring_target=MonitoringTarget(ml_task="classification", endpoint_deployment_id="azureml:clients:blue"),
            alert_notification=AlertNotification(emails=["a@b.c"]),
        ),
    )
    return ml.schedules.begin_create_or_update(schedule).result().name


@step("monitor-again")
def _():
    return [each.name for each in ml.schedules.list()]


@step("batch")
def _():
    ml.batch_endpoints.begin_create_or_update(BatchEndpoint(name="files")).result()
    ml.batch_deployments.begin_create_or_update(
        ModelBatchDeployment(
            name="one",
            endpoint_name="files",
            model="azureml:clients-blue:1",
            environment=Environment(image="ubuntu:22.04"),
            code_configuration=CodeConfiguration(code=str(folder / "batch"), scoring_script="score.py"),
            compute="cpu",
            settings=ModelBatchDeploymentSettings(instance_count=1, mini_batch_size=10),
        )
    ).result()
    data = ml.data.create_or_update(Data(name="rows", version="1", path=str(folder / "rows"), type="uri_folder"))
    return ml.batch_endpoints.invoke("files", inputs={"in": Input(type="uri_folder", path=data.path)}, deployment_name="one").name


@step("batch-jobs")
def _():
    for _ in range(60):
        jobs = list(ml.batch_endpoints.list_jobs("files"))
        if jobs and jobs[0].status == "Completed":
            break
        time.sleep(0.5)
    return [each.status for each in jobs]


@step("refused")
def _():
    """A deployment with traffic stays."""
    try:
        ml.online_deployments.begin_delete("blue", "clients").result()
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    raise AssertionError("a deployment with traffic was deleted")


@step("delete")
def _():
    endpoint = ml.online_endpoints.get("clients")
    endpoint.mirror_traffic = {}
    ml.online_endpoints.begin_create_or_update(endpoint).result()
    ml.schedules.begin_disable("watch").result()
    ml.schedules.begin_delete("watch").result()
    ml.batch_endpoints.begin_delete("files").result()
    ml.online_deployments.begin_delete("green", "clients").result()
    ml.online_endpoints.begin_delete("clients").result()
    return [each.name for each in [*ml.online_endpoints.list(), *ml.batch_endpoints.list()]]


step.end()
