"""Trains a model: python train.py --data data/train.parquet --params params.yaml --model model/"""

import argparse
import os

# One thread: sums over rows then have one order, so the same data give the same bytes. Before numpy is loaded.
os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"

import pyarrow.parquet as pq  # noqa: E402
import sklearn  # noqa: E402
import yaml  # noqa: E402

import features  # noqa: E402


def logistic(params):
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import Pipeline
    from sklearn.preprocessing import StandardScaler

    return Pipeline([("scale", StandardScaler()), ("regression", LogisticRegression(C=params["c"]))])


def boosting(params):
    from sklearn.ensemble import HistGradientBoostingClassifier

    return HistGradientBoostingClassifier(
        learning_rate=params["learning_rate"],
        max_iter=params["max_iter"],
        max_leaf_nodes=params["max_leaf_nodes"],
        early_stopping=False,
        random_state=0,
    )


MODELS = {"logistic": logistic, "boosting": boosting}


def describe(flights, params):
    """All that turns a flight into numbers, kept with the model."""
    delayed = flights["delayed"].to_numpy()
    smoothing = params["smoothing"]
    airports = [features.AIRPORTS[name] for name in params["features"] if name in features.AIRPORTS]
    rates = {column: features.airport_rates(flights[column], delayed, smoothing) for column in airports}
    return {
        "model": params["model"],
        "features": params["features"],
        "average": float(delayed.mean()),
        "rates": rates,
        "flights": flights.num_rows,
        "scikit-learn": sklearn.__version__,
    }


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", required=True)
    arguments.add_argument("--params", default="params.yaml")
    arguments.add_argument("--model", required=True)
    options = arguments.parse_args()
    with open(options.params, encoding="utf-8") as file:
        params = yaml.safe_load(file)
    if params["model"] not in MODELS:
        raise SystemExit(f"{options.params}: model is {params['model']!r}; it may be {' or '.join(MODELS)}")
    flights = pq.read_table(options.data)
    description = describe(flights, params)
    rows = features.matrix(flights.select(features.RAW_COLUMNS).to_pydict(), description)
    estimator = MODELS[params["model"]](params[params["model"]]).fit(rows, flights["delayed"].to_numpy())
    features.save(options.model, estimator, description)
    print(f"{params['model']} on {flights.num_rows:,} flights with {', '.join(params['features'])}")


if __name__ == "__main__":
    main()
