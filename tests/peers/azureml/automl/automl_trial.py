"""
A trial of an AutoML job: it really trains, and leaves outputs/mlflow-model and outputs/metrics.json, or outputs/error.json. LightGBM and XGBoost are stood in for
by scikit-learn's boosting; forecasts are regressions on the day.
"""
import json
import os
import pickle
import platform
import time
import urllib.request

import numpy as np
import pandas as pd
import sklearn
import yaml
from automl_table import UserError, run
from sklearn import ensemble, linear_model, metrics, naive_bayes, neighbors, svm, tree
from sklearn.compose import ColumnTransformer
from sklearn.dummy import DummyRegressor
from sklearn.impute import SimpleImputer
from sklearn.model_selection import KFold, StratifiedKFold, train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import FunctionTransformer, MaxAbsScaler, OneHotEncoder, StandardScaler

CLASSIFIERS = {
    "LogisticRegression": lambda: linear_model.LogisticRegression(max_iter=500),
    "SGD": lambda: linear_model.SGDClassifier(loss="log_loss"),
    "MultinomialNaiveBayes": naive_bayes.MultinomialNB,
    "BernoulliNaiveBayes": naive_bayes.BernoulliNB,
    "SVM": lambda: svm.SVC(),
    "LinearSVM": lambda: svm.LinearSVC(),
    "KNN": neighbors.KNeighborsClassifier,
    "DecisionTree": lambda: tree.DecisionTreeClassifier(max_depth=5),
    "RandomForest": lambda: ensemble.RandomForestClassifier(50),
    "ExtremeRandomTrees": lambda: ensemble.ExtraTreesClassifier(50),
    "GradientBoosting": lambda: ensemble.GradientBoostingClassifier(n_estimators=50),
    "LightGBM": lambda: ensemble.HistGradientBoostingClassifier(max_iter=50),
    "XGBoostClassifier": lambda: ensemble.HistGradientBoostingClassifier(max_iter=80),
}
REGRESSORS = {
    "ElasticNet": lambda: linear_model.ElasticNet(alpha=0.01),
    "LassoLars": lambda: linear_model.LassoLars(alpha=0.01),
    "SGD": linear_model.SGDRegressor,
    "KNN": neighbors.KNeighborsRegressor,
    "DecisionTree": lambda: tree.DecisionTreeRegressor(max_depth=5),
    "RandomForest": lambda: ensemble.RandomForestRegressor(50),
    "ExtremeRandomTrees": lambda: ensemble.ExtraTreesRegressor(50),
    "GradientBoosting": lambda: ensemble.GradientBoostingRegressor(n_estimators=50),
    "LightGBM": lambda: ensemble.HistGradientBoostingRegressor(max_iter=50),
    "XGBoostRegressor": lambda: ensemble.HistGradientBoostingRegressor(max_iter=80),
    "Average": DummyRegressor,
}


def pipeline(asked, features):
    numbers = features.select_dtypes("number").columns.tolist()
    times = [asked["time"]] if asked.get("time") else []
    words = [] if asked["featurization"] == "off" else [name for name in features if name not in [*numbers, *times]]
    scaler = {"MaxAbsScaler": MaxAbsScaler, "StandardScalerWrapper": StandardScaler}[asked["preprocessor"]]
    as_number = FunctionTransformer(np.asarray, kw_args={"dtype": "float64"})
    prepared = ColumnTransformer(
        [
            ("numbers", Pipeline([("fill", SimpleImputer(strategy="median")), ("scale", scaler())]), numbers),
            ("times", Pipeline([("days", FunctionTransformer(np.asarray, kw_args={"dtype": "datetime64[D]"})), ("count", as_number), ("scale", scaler())]), times),
            ("words", OneHotEncoder(handle_unknown="ignore", max_categories=50), words),
        ]
    )
    kinds = CLASSIFIERS if asked["task"] == "Classification" else REGRESSORS
    if asked["algorithm"] == "VotingEnsemble":
        vote = ensemble.VotingClassifier if asked["task"] == "Classification" else ensemble.VotingRegressor
        model = vote([(name, kinds[name]()) for name in asked["members"]])
    elif asked["algorithm"] in kinds:
        model = kinds[asked["algorithm"]]()
    else:
        raise UserError(f"{asked['algorithm']} cannot be run here.")
    if "random_state" in model.get_params():
        model.set_params(random_state=0)
    return Pipeline([("featurization", prepared), ("model", model)])


def fitted(asked, features, target, weight):
    model = pipeline(asked, features)
    return model.fit(features, target, **({} if weight is None else {"model__sample_weight": weight}))


def splits(asked, features, target):
    """Rows to train on and to measure on."""
    every = np.arange(len(target))
    if asked.get("folds"):
        kind = StratifiedKFold if asked["task"] == "Classification" else KFold
        return list(kind(asked["folds"], shuffle=True, random_state=0).split(features, target))
    share = asked.get("share") or 0.1
    if asked.get("time"):
        return [(every[: int(len(every) * (1 - share))], every[int(len(every) * (1 - share)) :])]
    alike = target if asked["task"] == "Classification" else None
    return [train_test_split(every, test_size=share, random_state=0, stratify=alike)]


def measured(asked, model, features, truth):
    if asked["task"] == "Classification":
        return of_classes(model, features, truth)
    found = model.predict(features)
    spread = float(truth.max() - truth.min()) or 1.0
    return {
        "normalized_root_mean_squared_error": float(np.sqrt(metrics.mean_squared_error(truth, found)) / spread),
        "normalized_mean_absolute_error": float(metrics.mean_absolute_error(truth, found) / spread),
        "r2_score": float(metrics.r2_score(truth, found)),
        "spearman_correlation": float(pd.Series(found).corr(pd.Series(truth.to_numpy()), method="spearman")),
    }


def of_classes(model, features, truth):
    found = model.predict(features)
    recall = metrics.recall_score(truth, found, average="macro", zero_division=0)
    chance = 1 / len(model.classes_)
    told = {
        "accuracy": float(metrics.accuracy_score(truth, found)),
        "norm_macro_recall": float((recall - chance) / (1 - chance)),
        "precision_score_weighted": float(metrics.precision_score(truth, found, average="weighted", zero_division=0)),
    }
    if len(model.classes_) != 2:
        return {**told, "AUC_weighted": auc_of_many(model, features, truth)} if hasattr(model, "predict_proba") else told
    scores = model.predict_proba(features)[:, 1] if hasattr(model, "predict_proba") else model.decision_function(features)
    right = truth == model.classes_[1]
    return {
        **told,
        "AUC_weighted": float(metrics.roc_auc_score(right, scores)),
        "average_precision_score_weighted": float(metrics.average_precision_score(right, scores)),
    }


def auc_of_many(model, features, truth):
    return float(metrics.roc_auc_score(truth, model.predict_proba(features), multi_class="ovr", average="weighted", labels=model.classes_))


def log(values):
    """To MLflow, with nothing but HTTP: importing MLflow takes longer than the trial."""
    if "MLFLOW_EXPERIMENT_ID" not in os.environ:
        return
    base = os.environ["MLFLOW_TRACKING_URI"].replace("azureml://", "https://").split("?")[0]
    headers = {"Content-Type": "application/json", "Authorization": "Bearer " + os.environ["MLFLOW_TRACKING_TOKEN"]}
    told = [{"key": key, "value": value, "timestamp": int(time.time() * 1000), "step": 0} for key, value in values.items()]
    body = json.dumps({"run_id": os.environ["MLFLOW_RUN_ID"], "metrics": told}).encode()
    urllib.request.urlopen(urllib.request.Request(base + "/api/2.0/mlflow/runs/log-batch", body, headers)).read()


def save(model, features, folder):
    """A model as MLflow's own sklearn flavour lays it out."""
    folder.mkdir(parents=True)
    (folder / "model.pkl").write_bytes(pickle.dumps(model))
    needed = [f"{name}=={version}" for name, version in (("mlflow", "3.15.0"), ("numpy", np.__version__), ("pandas", pd.__version__), ("scikit-learn", sklearn.__version__))]
    (folder / "requirements.txt").write_text("\n".join(needed) + "\n")
    python = platform.python_version()
    (folder / "python_env.yaml").write_text(yaml.safe_dump({"python": python, "dependencies": ["-r requirements.txt"]}))
    (folder / "conda.yaml").write_text(yaml.safe_dump({"name": "mlflow-env", "dependencies": [f"python={python}", "pip", {"pip": needed}]}))
    kinds = [{"type": "double" if kind.kind in "fiu" else "boolean" if kind.kind == "b" else "string", "name": name} for name, kind in features.dtypes.items()]
    described = {
        "artifact_path": "mlflow-model",
        "flavors": {
            "python_function": {
                "env": {"conda": "conda.yaml", "virtualenv": "python_env.yaml"},
                "loader_module": "mlflow.sklearn",
                "model_path": "model.pkl",
                "predict_fn": "predict",
                "python_version": python,
            },
            "sklearn": {"pickled_model": "model.pkl", "serialization_format": "pickle", "sklearn_version": sklearn.__version__},
        },
        "mlflow_version": "3.15.0",
        "run_id": os.environ.get("MLFLOW_RUN_ID", ""),
        "signature": {"inputs": json.dumps(kinds), "outputs": None, "params": None},
    }
    (folder / "MLmodel").write_text(yaml.safe_dump(described))


def trial(asked, features, target, weight, held_out, outputs):
    values = [] if held_out is None else [measured(asked, fitted(asked, features, target, weight), *held_out)]
    for train, held in splits(asked, features, target) if held_out is None else []:
        model = fitted(asked, features.iloc[train], target.iloc[train], None if weight is None else weight.iloc[train])
        values.append(measured(asked, model, features.iloc[held], target.iloc[held]))
    means = {name: float(np.mean([value[name] for value in values])) for name in values[0]}
    save(fitted(asked, features, target, weight), features, outputs / "mlflow-model")
    log(means)
    (outputs / "metrics.json").write_text(json.dumps(means))
    print(f"{asked['algorithm']}: {asked['metric']} {means.get(asked['metric'])}", flush=True)


run(trial)
