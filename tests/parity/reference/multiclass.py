"""Several classes, one decision per row: scikit-learn's value, or none where Sluice says "undefined"."""

import numpy as np
from sklearn import metrics
from wire import serve


def multiclass(case):
    y, d, w = case["labels"], case["predicted"], case.get("weights")
    if w is not None:
        y, d, w = y[w > 0], d[w > 0], w[w > 0]
    if len(y) == 0 or d.min() < 0 or d.max() >= case["classes"]:
        return {}
    of = {"sample_weight": w}
    macro = {"average": "macro", "zero_division": 0, **of}
    values = {
        "accuracy": metrics.accuracy_score(y, d, **of),
        "precision": metrics.precision_score(y, d, **macro),
        "recall": metrics.recall_score(y, d, **macro),
        "f1": metrics.f1_score(y, d, **macro),
    }
    if y.min() != y.max():
        values["balanced_accuracy"] = metrics.balanced_accuracy_score(y, d, **of)
        if d.min() != d.max():
            values["mcc"] = metrics.matthews_corrcoef(y, d, **of)
    return values


serve({"multiclass": multiclass})
