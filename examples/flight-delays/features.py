"""Columns of a flight into the numbers a model sees. Training, prediction and serving all go through this file."""

import json
import math
from pathlib import Path

import joblib
import numpy as np

RAW_COLUMNS = ("hour", "weekday", "distance", "origin", "destination")
NUMBERS = ("hour", "weekday", "distance")
AIRPORTS = {"origin_rate": "origin", "destination_rate": "destination"}


def airport_rates(codes, delayed, smoothing):
    """Share of delayed flights of each airport, drawn towards the average by `smoothing` imaginary flights."""
    airports, position = np.unique(np.asarray(codes, dtype=str), return_inverse=True)
    flights, late = np.bincount(position), np.bincount(position, weights=delayed)
    rates = (late + smoothing * np.mean(delayed)) / (flights + smoothing)
    return {str(airport): float(rate) for airport, rate in zip(airports, rates)}


def matrix(columns, description):
    """One row for each flight and one float64 column for each feature, in the order of the model's description."""
    return np.column_stack([feature(name, columns, description) for name in description["features"]])


def feature(name, columns, description):
    if name in NUMBERS:
        return np.asarray(columns[name], dtype=np.float64)
    if name not in AIRPORTS:
        raise ValueError(f"params.yaml: there is no feature {name!r}; known are {', '.join((*NUMBERS, *AIRPORTS))}")
    rates, average = description["rates"][AIRPORTS[name]], description["average"]
    return np.array([rates.get(code, average) for code in columns[AIRPORTS[name]]], dtype=np.float64)


def save(folder, estimator, description):
    """Writes the model folder; the same estimator and description give the same bytes."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    joblib.dump(estimator, folder / "estimator.joblib")
    (folder / "model.json").write_text(json.dumps(description, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def load(folder):
    """The estimator and its description. An estimator is a pickle: load only what your own pipeline has made."""
    folder = Path(folder)
    return joblib.load(folder / "estimator.joblib"), json.loads((folder / "model.json").read_text(encoding="utf-8"))


def score(model, columns):
    """Probability of a delay for each flight, to the last bit the same for one flight as for many at once."""
    estimator, description = model
    rows = matrix(columns, description)
    if hasattr(estimator, "named_steps"):
        return linear_score(estimator, rows)
    return estimator.predict_proba(rows)[:, 1].tolist()


def linear_score(pipeline, rows):
    # predict_proba would leave the sum to BLAS, which rounds it differently for one row than for many.
    scaled = pipeline.named_steps["scale"].transform(rows)
    regression = pipeline.named_steps["regression"]
    log_odds = (scaled * regression.coef_[0]).sum(axis=1) + regression.intercept_[0]
    return [1 / (1 + math.exp(-value)) for value in log_odds.tolist()]
