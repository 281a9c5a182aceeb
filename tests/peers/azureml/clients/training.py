"""azure-ai-ml through a training: workspace, job, stream, cancel, assets, model. Each step is told as one line of JSON."""
import contextlib
import io
import pathlib
import tempfile

from steps import Steps
from workspace import client

from azure.ai.ml import Input, Output, command
from azure.ai.ml.entities import Data, Environment, Model

here = pathlib.Path(__file__).parent
folder = pathlib.Path(tempfile.mkdtemp())
(folder / "code").mkdir()
(folder / "code" / "train.py").write_text((here / "train.py").read_text())
(folder / "data").mkdir()
(folder / "data" / "rows.csv").write_text("1\n2\n3\n")

ml = client()
step = Steps()
conda = {"name": "train", "dependencies": ["python=3.11"]}


def train(name, **more):
    line = "python train.py ${{inputs.data}} ${{outputs.model}}"
    return command(
        name=name,
        command=line,
        code=str(folder / "code"),
        environment=Environment(image="ubuntu:22.04", conda_file=conda),
        experiment_name="clients",
        inputs={"data": Input(type="uri_folder", path="azureml:rows:1")},
        outputs={"model": Output(type="uri_folder")},
        **more,
    )


@step("workspace")
def _():
    found = ml.workspaces.get(ml.workspace_name)
    return {"discovery": found.discovery_url, "mlflow": found.mlflow_tracking_uri}


@step("data")
def _():
    return ml.data.create_or_update(Data(name="rows", version="1", path=str(folder / "data"), type="uri_folder")).path


@step("data-uri")
def _():
    path = "azureml://datastores/workspaceblobstore/paths/elsewhere/"
    return ml.data.create_or_update(Data(name="elsewhere", version="1", path=path, type="uri_folder")).path


@step("data-again")
def _():
    """The same name and version with other files: refused."""
    (folder / "data" / "rows.csv").write_text("4\n")
    try:
        ml.data.create_or_update(Data(name="rows", version="1", path=str(folder / "data"), type="uri_folder"))
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    raise AssertionError("a version changed under its name")


@step("environment")
def _():
    return ml.environments.create_or_update(Environment(name="made", version="1", image="ubuntu:22.04", conda_file=conda)).id


@step("job")
def _():
    return ml.jobs.create_or_update(train("clients-1", compute="cpu", timeout=600)).status


@step("stream")
def _():
    with contextlib.redirect_stdout(io.StringIO()) as told:
        ml.jobs.stream("clients-1")
    return {"log": told.getvalue(), "status": ml.jobs.get("clients-1").status}


@step("same-code")
def _():
    """The second job with the same code finds the first one's by its hash."""
    first = ml.jobs.get("clients-1").code
    ml.jobs.create_or_update(train("clients-2"))
    return {"same": ml.jobs.get("clients-2").code == first}


@step("cancel")
def _():
    ml.jobs.create_or_update(command(name="clients-3", command="sleep 60", environment="azureml:made:1", compute="cpu"))
    ml.jobs.begin_cancel("clients-3").result()
    return ml.jobs.get("clients-3").status


@step("failed")
def _():
    ml.jobs.create_or_update(command(name="clients-4", command="echo lost; exit 3", environment="azureml:made:1", compute="cpu"))
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            ml.jobs.stream("clients-4")
        except Exception as error:
            return f"{type(error).__name__}: {error}"
    raise AssertionError("a failed job streamed as if it were well")


@step("list")
def _():
    return sorted(job.name for job in ml.jobs.list() if job.name.startswith("clients-"))


@step("model")
def _():
    path = "azureml://jobs/clients-1/outputs/model/paths/"
    made = ml.models.create_or_update(Model(name="made", path=path, type="custom_model", tags={"by": "client"}))
    again = ml.models.create_or_update(Model(name="made", path=path, type="custom_model"))
    newest = ml.models.get("made", label="latest")
    return {"versions": [made.version, again.version], "latest": newest.version, "all": [each.version for each in ml.models.list(name="made")]}


@step("download")
def _():
    ml.models.download("made", "1", download_path=str(folder / "got"))
    return [str(each.relative_to(folder / "got")) for each in sorted((folder / "got").rglob("*.json"))]


step.end()
