"""
The table of an AutoML job, as any of its runs sees it: what the file MLTable says of the files beside it. Run by itself it is the setup, which only looks. What is
asked is the JSON of AUTOML_RUN; the argument is the folder of the table.
"""
import json
import os
import pathlib
import sys

import pandas as pd
import yaml


class UserError(Exception):
    """What the service blames the user for."""


def table(folder):
    """The rows that the file MLTable of a folder describes. Source: Azure ML, MLTable YAML schema."""
    described = folder / "MLTable"
    if not described.is_file():
        raise UserError("The training data is no MLTable: there is no file 'MLTable' in it.")
    known = yaml.safe_load(described.read_text())
    steps = [next(iter(step.items())) if isinstance(step, dict) else (step, None) for step in known.get("transformations", [])]
    files = [file for path in known["paths"] for file in named(folder, path)]
    rows = pd.concat([read(file, dict(steps)) for file in files], ignore_index=True)
    for kind, what in steps:
        if kind == "drop_columns":
            rows = rows.drop(columns=what)
        elif kind == "keep_columns":
            rows = rows[what]
        elif not kind.startswith("read_"):
            raise UserError(f"The MLTable has a transformation that is not known here: {kind}.")
    return rows


def named(folder, path):
    [(kind, where)] = path.items()
    if kind == "pattern":
        return sorted(folder.glob(where.removeprefix("./")))
    if kind != "file" or not (folder / where).is_file():
        raise UserError(f"The MLTable names {where}, which is no file beside it.")
    return [folder / where]


def read(file, steps):
    if "read_parquet" in steps:
        return pd.read_parquet(file)
    if "read_json_lines" in steps:
        return pd.read_json(file, lines=True)
    if "read_delimited" in steps:
        return pd.read_csv(file, sep=steps["read_delimited"].get("delimiter", ","), encoding=steps["read_delimited"].get("encoding", "utf8"))
    raise UserError("The MLTable does not say how its files are read.")


def columns(rows, asked):
    """Features, target and weights, a time series in order."""
    for role in ("target", "weight", "time"):
        if asked.get(role) and asked[role] not in rows:
            raise UserError(f"The {role} column '{asked[role]}' is not in the training data. It has: {', '.join(rows.columns)}.")
    rows = rows.dropna(subset=[asked["target"]])
    if len(rows) < 50:
        raise UserError(f"The training data has {len(rows)} rows with a target; at least 50 are needed.")
    if asked.get("time"):
        rows = rows.sort_values(asked["time"], kind="stable")
    weight = rows[asked["weight"]] if asked.get("weight") else None
    features = rows.drop(columns=[name for name in (asked["target"], asked.get("weight")) if name])
    return features, rows[asked["target"]], weight


def run(work):
    """Does the work of a run in a folder `outputs`, or leaves there why it could not."""
    made = pathlib.Path("outputs")
    made.mkdir(exist_ok=True)
    try:
        asked = json.loads(os.environ["AUTOML_RUN"])
        features, target, weight = columns(table(pathlib.Path(sys.argv[1])), asked)
        held = columns(table(pathlib.Path(sys.argv[2])), asked)[:2] if len(sys.argv) > 2 else None
        print(f"{len(target)} rows, {features.shape[1]} features", flush=True)
        work(asked, features, target, weight, held, made)
    except Exception as error:
        code = "UserError" if isinstance(error, (UserError, ValueError)) else "SystemError"
        (made / "error.json").write_text(json.dumps({"code": code, "message": str(error).split("\n")[0]}))
        print(f"{code}: {error}", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    run(lambda *_: None)
