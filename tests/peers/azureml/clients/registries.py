"""azure-ai-ml reads a version that Sluice put into a shared registry, and puts one of its own there. MODEL names the model, REGISTRY the registry."""
import os
import pathlib
import tempfile

from steps import Steps
from workspace import registry_client

from azure.ai.ml.entities import Model

ml = registry_client(os.environ["REGISTRY"])
step = Steps()
folder = pathlib.Path(tempfile.mkdtemp())
name = os.environ["MODEL"]


def files(root):
    return sorted((str(path.relative_to(root)), path.read_text()) for path in root.rglob("*") if path.is_file())


@step("list")
def _():
    return sorted(each.version for each in ml.models.list(name=name))


@step("get")
def _():
    found = ml.models.get(name, "1")
    return {"id": found.id, "metric": found.tags.get("roc_auc"), "known": sorted(key for key in found.properties if key.startswith("sluice"))}


@step("download")
def _():
    ml.models.download(name, "1", download_path=str(folder / "theirs"))
    return files(folder / "theirs" / name)


@step("create")
def _():
    (folder / "weights").mkdir()
    (folder / "weights" / "w.txt").write_text("7")
    made = ml.models.create_or_update(Model(name="theirs", version="1", path=str(folder / "weights"), type="custom_model"))
    return made.version


@step("download-own")
def _():
    ml.models.download("theirs", "1", download_path=str(folder / "own"))
    return files(folder / "own" / "theirs")


@step("missing")
def _():
    try:
        ml.models.download(name, "99", download_path=str(folder / "none"))
    except Exception as error:
        return type(error).__name__
    raise AssertionError("a version that is not there was found")


step.end()
