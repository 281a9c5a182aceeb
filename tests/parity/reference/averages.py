"""Precision, recall and F1 in every average, for one label per row or several."""

from sklearn.metrics import precision_recall_fscore_support


def averaged(truth, decided, weights):
    """By name: precision_macro, … A class without a value of its own counts 0; a micro average without one is NaN, where scikit-learn says 0."""
    values = {}
    for average in ("macro", "micro", "weighted"):
        nothing = float("nan") if average == "micro" else 0
        shares = precision_recall_fscore_support(truth, decided, average=average, sample_weight=weights, zero_division=nothing)
        for name, share in zip(("precision", "recall", "f1"), shares[:3]):
            values[f"{name}_{average}"] = share
    return values
