"""Runs a batch deployment as Azure ML's driver does: init() once, run() for each mini-batch of files, rows appended to one file.
Usage: batch-run.py SCRIPT|mlflow INPUT OUTPUT, settings in the environment."""
import csv
import importlib.util
import json
import os
import sys
import traceback
from pathlib import Path

script, source, output = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
size, allowed = int(os.environ["BATCH_SIZE"]), int(os.environ["BATCH_ERRORS"])
target = output / os.environ["BATCH_FILE"]
append = os.environ["BATCH_ACTION"] == "AppendRow"


class Plain:
    """A deployment of an MLflow model without code: tables in, a row of `row,prediction,file` for each row out."""

    def init(self):
        import mlflow.pyfunc

        self.model = mlflow.pyfunc.load_model(os.environ["AZUREML_BI_MODEL"])

    def run(self, files):
        import pandas as pd

        for file in files:
            rows = pd.read_parquet(file) if file.endswith(".parquet") else pd.read_csv(file)
            for number, prediction in enumerate(self.model.predict(rows)):
                yield [number, prediction, Path(file).name]


def scored():
    if script == "mlflow":
        return Plain()
    sys.path.insert(0, str(Path(script).parent))
    spec = importlib.util.spec_from_file_location("score", script)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def cells(result, files):
    """What run() gave back, as rows of text: a data frame's rows, or one for each element of a list, of which there are at most as many as files."""
    if hasattr(result, "itertuples"):
        return [list(row) for row in result.itertuples(index=False)]
    rows = [row if isinstance(row, list) else [row] for row in result]
    if script != "mlflow" and len(rows) > len(files):
        raise ValueError(f"run() gave {len(rows)} results for {len(files)} files")
    return rows


module = scored()
module.init()
files = sorted(str(file) for file in source.rglob("*") if file.is_file())
failed = 0
with open(target, "w", newline="") if append else open(os.devnull, "w") as sink:
    writer = csv.writer(sink)
    for start in range(0, len(files), size):
        batch = files[start : start + size]
        try:
            writer.writerows(cells(module.run(batch), batch))
        except Exception:
            traceback.print_exc()
            failed += len(batch)
print(json.dumps({"files": len(files), "failed": failed}))
sys.exit(1 if 0 <= allowed < failed else 0)
