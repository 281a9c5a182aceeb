"""azure-ai-ml through a pipeline: components, a pipeline of them, its stream and steps, reuse, a failing step, cancel, Spark. Each step is told as JSON."""
import contextlib
import io
import pathlib
import tempfile
import time

from steps import Steps
from workspace import client

from azure.ai.ml import Input, Output, command, dsl, spark
from azure.ai.ml.entities import Data, Environment

folder = pathlib.Path(tempfile.mkdtemp())
(folder / "code").mkdir()
(folder / "code" / "double.py").write_text(
    "import pathlib, sys\n"
    "rows = [int(line) * 2 for line in open(sys.argv[1])]\n"
    "pathlib.Path(sys.argv[2], 'rows.txt').write_text('\\n'.join(map(str, rows)))\n"
    "print('doubled', len(rows))\n"
)
(folder / "code" / "total.py").write_text(
    "import pathlib, sys\n"
    "rows = [int(line) for line in open(sys.argv[1] + '/rows.txt')]\n"
    "pathlib.Path(sys.argv[2], 'total.txt').write_text(str(sum(rows) * int(sys.argv[3])))\n"
    "print('total', sum(rows))\n"
)
(folder / "code" / "rows.py").write_text(
    "import pathlib, sys\n"
    "pathlib.Path(sys.argv[2], 'rows.txt').write_text('7')\n"
)
(folder / "rows.csv").write_text("1\n2\n3\n")

ml = client()
step = Steps()
environment = "azureml:made:1"


def component(name, line, inputs, output):
    made = command(
        name=name,
        version="1",
        command=line,
        code=str(folder / "code"),
        environment=environment,
        inputs=inputs,
        outputs={output: Output(type="uri_folder")},
    )
    return ml.components.create_or_update(made.component)


@step("components")
def _():
    global double, total
    ml.environments.create_or_update(Environment(name="made", version="1", image="ubuntu:22.04"))
    ml.data.create_or_update(Data(name="rows", version="1", path=str(folder / "rows.csv"), type="uri_file"))
    double = component("double", "python double.py ${{inputs.rows}} ${{outputs.doubled}}", {"rows": Input(type="uri_file")}, "doubled")
    numbers = {"rows": Input(type="uri_folder"), "times": Input(type="integer", default=1)}
    total = component("total", "python total.py ${{inputs.rows}} ${{outputs.sum}} ${{inputs.times}}", numbers, "sum")
    return [double.id.split("/")[-3], total.version, total.inputs["times"].type]


def pipeline(times=1, break_it=False):
    @dsl.pipeline(default_compute="cpu")
    def both(rows):
        first = double(rows=rows)
        second = total(rows=first.outputs.doubled, times=times)
        if break_it:
            second.environment_variables = {"PATH": "/nowhere"}
        return {"sum": second.outputs.sum}

    made = both(rows=Input(type="uri_file", path="azureml:rows:1"))
    made.experiment_name = "clients"
    return made


def finished(name):
    while True:
        job = ml.jobs.get(name)
        if job.status in ("Completed", "Failed", "Canceled"):
            return job
        time.sleep(0.2)


def children(name):
    return sorted(ml.jobs.list(parent_job_name=name), key=lambda each: each.display_name)


@step("pipeline")
def _():
    global first
    first = ml.jobs.create_or_update(pipeline()).name
    with contextlib.redirect_stdout(io.StringIO()) as told:
        ml.jobs.stream(first)
    steps = [(each.display_name, each.status) for each in children(first)]
    return {"status": ml.jobs.get(first).status, "steps": steps, "told": f"RunId: {first}" in told.getvalue()}


@step("download")
def _():
    [last] = [each for each in children(first) if each.display_name == "second"]
    ml.jobs.download(last.name, output_name="sum", download_path=str(folder / "got"))
    ml.jobs.download(last.name, download_path=str(folder / "log"))
    return {
        "sum": [each.read_text() for each in (folder / "got").rglob("total.txt")],
        "log": [each.read_text() for each in (folder / "log").rglob("std_log.txt")],
    }


@step("reuse")
def _():
    """Another number for the second step: the first is reused. Then nothing changed: both are, and the earlier result is downloaded. Then all again by force."""
    told = []
    for job, forced in ((pipeline(times=3), False), (pipeline(), False), (pipeline(), True)):
        job.settings.force_rerun = forced
        done = finished(ml.jobs.create_or_update(job).name)
        told.append([each.properties.get("azureml.isreused", "false") for each in children(done.name)])
        if told[-1] == ["true", "true"]:
            ml.jobs.download(children(done.name)[1].name, output_name="sum", download_path=str(folder / "again"))
    return {"reused": told, "sum": [each.read_text() for each in (folder / "again").rglob("total.txt")]}


@step("failed")
def _():
    job = ml.jobs.create_or_update(pipeline(break_it=True))
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            ml.jobs.stream(job.name)
        except Exception as error:
            return {"error": str(error), "steps": [each.status for each in children(job.name)]}
    raise AssertionError("a failed pipeline streamed as if it were well")


@step("spark")
def _():
    @dsl.pipeline(default_compute="cpu")
    def prepared(rows):
        first = spark(
            code=str(folder / "code"),
            entry={"file": "rows.py"},
            args="${{inputs.rows}} ${{outputs.made}}",
            inputs={"rows": Input(type="uri_file", mode="direct")},
            outputs={"made": Output(type="uri_folder", mode="direct")},
            resources={"instance_type": "Standard_E4s_v3", "runtime_version": "3.4"},
            driver_cores=1,
            driver_memory="2g",
            executor_cores=2,
            executor_memory="2g",
            executor_instances=2,
        )(rows=rows)
        second = total(rows=first.outputs.made)
        return {"sum": second.outputs.sum}

    job = finished(ml.jobs.create_or_update(prepared(rows=Input(type="uri_file", path="azureml:rows:1"))).name)
    [last] = [each for each in children(job.name) if each.display_name == "second"]
    ml.jobs.download(last.name, output_name="sum", download_path=str(folder / "spark"))
    return {"status": job.status, "sum": [each.read_text() for each in (folder / "spark").rglob("total.txt")]}


@step("cancel")
def _():
    @dsl.pipeline(default_compute="cpu")
    def slow():
        command(name="slow", command="sleep 60", environment=environment)()

    job = ml.jobs.create_or_update(slow())
    while not [each for each in ml.jobs.list(parent_job_name=job.name) if each.status == "Running"]:
        time.sleep(0.1)
    ml.jobs.begin_cancel(job.name).result()
    return [finished(job.name).status, *[each.status for each in children(job.name)]]


step.end()
