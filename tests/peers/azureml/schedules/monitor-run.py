"""What a run of a monitor computes, as Microsoft's published components do (Azure/azureml-assets, assets/model_monitoring). Usage: monitor-run.py CONFIG"""
import json
import math
import pathlib
import re
import sys

import numpy as np
import pandas as pd
import yaml
from scipy.spatial import distance
from scipy.stats import chi2_contingency, ks_2samp, wasserstein_distance

GROUPS = {"int64": "long", "float64": "double", "bool": "boolean"}


def kind(column):
    return GROUPS.get(str(column.dtype), "string")


def collected(folder, start, end):
    """Rows of the collector's files of the window's hours."""
    rows = []
    for path in sorted(pathlib.Path(folder).rglob("*.jsonl")):
        hour = re.search(r"(\d{4})/(\d\d)/(\d\d)/(\d\d)/[^/]+$", path.as_posix())
        if hour and start <= "".join(hour.groups()) <= end:
            for line in path.read_text().splitlines():
                data = json.loads(line)["data"]
                rows.extend(json.loads(data) if isinstance(data, str) else data)
    if not rows:
        raise Exception("The window for this current run contains no data. Please visit aka.ms/mlmonitoringhelp for more information.")
    return pd.DataFrame(rows)


def table(folder):
    """An MLTable: files of JSON lines, or with delimiters."""
    spec = yaml.safe_load((pathlib.Path(folder) / "MLTable").read_text())
    transformations = {name for each in spec["transformations"] for name in each}
    read = (lambda file: pd.read_json(file, lines=True)) if "read_json_lines" in transformations else pd.read_csv
    return pd.concat([read(pathlib.Path(folder) / each["file"]) for each in spec["paths"]])


def common(reference, production):
    return [name for name in reference.columns if name in production.columns and kind(reference[name]) == kind(production[name])]


def numerical(name, reference, overrides):
    if name in overrides:
        return overrides[name] == "Numerical"
    if kind(reference[name]) == "long":
        return reference[name].nunique() / len(reference) >= 0.05
    return kind(reference[name]) == "double"


def counts(a, b, is_number):
    if is_number:
        edges = np.histogram_bin_edges(np.concatenate([a, b]), bins=max(2, int(math.log2(len(a))) + 1))
        return np.histogram(a, edges)[0], np.histogram(b, edges)[0]
    names = sorted(set(map(str, a)) | set(map(str, b)))
    return tuple(np.array([(column.astype(str) == name).sum() for name in names]) for column in (a, b))


def measure(metric, a, b, is_number):
    if metric == "NormalizedWassersteinDistance":
        return wasserstein_distance(a, b) / max(a.std(), 0.001)
    if metric == "TwoSampleKolmogorovSmirnovTest":
        return ks_2samp(a, b).pvalue
    one, two = counts(a, b, is_number)
    if metric == "JensenShannonDistance":
        return distance.jensenshannon(one / len(a), two / len(b), base=2)
    if metric == "PearsonsChiSquaredTest":
        return chi2_contingency(np.array([one, two])).pvalue
    p, q = (one + 1) / (len(a) + len(one)), (two + 1) / (len(b) + len(two))
    return float(((q - p) * np.log(q / p)).sum())


def asked(signal):
    """Metric and limit by type of data; several metrics where quality is asked for."""
    found = {"Numerical": [], "Categorical": []}
    for each in signal["metricThresholds"]:
        found[each["dataType"]].append((each["metric"], (each.get("threshold") or {}).get("value")))
    return found


def drift(signal, reference, production):
    names, overrides = common(reference, production), signal.get("featureDataTypeOverride") or {}
    if not names:
        raise ValueError("No common columns found between production data and baseline data. We dont support this scenario.")
    reference, production = reference[names].dropna(), production[names].dropna()
    metrics, features = asked(signal), {}
    for name in names:
        is_number = numerical(name, reference, overrides)
        for metric, limit in metrics["Numerical" if is_number else "Categorical"]:
            value = measure(metric, reference[name], production[name], is_number)
            features.setdefault(name, []).append({"metricName": metric, "metricValue": float(value), "threshold": limit})
    return features, len(reference), len(production)


def rates(frame, reference, is_number):
    """Shares of rows by metric and column: nulls, cells that are no value of the reference's type, values beyond what it has."""
    found = {}
    for name in reference.columns:
        column, known = frame[name], reference[name].dropna()
        null = column.isna()
        if is_number(name):
            values = pd.to_numeric(column, errors="coerce")
            mistyped = values.isna() & ~null
            beyond = (values > known.max()) | (values < known.min())
        else:
            mistyped = pd.Series(False, index=column.index)
            beyond = ~null & ~column.isin(set(known)) if kind(reference[name]) == "string" else mistyped
        found[name] = {"NullValueRate": null.mean(), "DataTypeErrorRate": mistyped.mean(), "OutOfBoundsRate": beyond.mean()}
    return found


def quality(signal, reference, production):
    overrides, metrics = signal.get("featureDataTypeOverride") or {}, asked(signal)
    names = [name for name in reference.columns if name in production.columns]
    reference, production = reference[names], production[names]
    is_number = lambda name: numerical(name, reference, overrides)
    before, now, features = rates(reference, reference, is_number), rates(production, reference, is_number), {}
    for name in names:
        for metric, limit in metrics["Numerical" if is_number(name) else "Categorical"]:
            base, target = round(before[name][metric], 5), round(now[name][metric], 5)
            # The published component gives each the other's name.
            one = {"metricName": metric, "targetValue": base, "baselineValue": target, "threshold": base + limit}
            features.setdefault(name, []).append(one)
    return features, len(reference), len(production)


def run(config):
    output = pathlib.Path(config["output"])
    (output / "signals").mkdir(parents=True)
    for name, signal in config["signals"].items():
        production = collected(config["production"][name], config["start"], config["end"])
        reference = table(config["reference"][name])
        chosen = signal.get("features") or {}
        if chosen.get("filterType") == "FeatureSubset":
            reference = reference[[each for each in reference.columns if each in chosen["features"]]]
        compute = quality if signal["signalType"] == "DataQuality" else drift
        features, before, now = compute(signal, reference.reset_index(drop=True), production.reset_index(drop=True))
        body = {
            "signalName": name,
            "signalType": signal["signalType"],
            "version": "1.0.0",
            "metrics": {
                "rowCount": {"baselineCount": before, "targetCount": now},
                "features": {each: {"featureName": each, "metrics": metrics} for each, metrics in features.items()},
            },
        }
        (output / "signals" / f"{name}.json").write_text(json.dumps(body))
    files = {name: f"signals/{name}.json" for name in config["signals"]}
    (output / "manifest.json").write_text(json.dumps({"version": "1.0.0", "metricsFiles": files}))


run(json.loads(pathlib.Path(sys.argv[1]).read_text()))
