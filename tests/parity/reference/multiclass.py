"""Several classes, one label per row: scikit-learn's value, or none where Sluice says "undefined"."""

import numpy as np
from averages import averaged
from sklearn import metrics
from wire import serve

BINS = 15


def worth(classes):
    """What the tests state that a row is worth, by truth · classes + predicted."""
    return np.arange(classes * classes) * 7 % 11 - 5


def multiclass(case):
    y, d, w = case["labels"], case["predicted"], case.get("weights")
    if w is not None:
        y, d, w = y[w > 0], d[w > 0], w[w > 0]
    if len(y) == 0 or d.min() < 0 or d.max() >= case["classes"]:
        return {}
    return decided(y, d, w, case["classes"])


def decided(y, d, w, classes):
    of = {"sample_weight": w}
    values = {"accuracy": metrics.accuracy_score(y, d, **of), **averaged(y, d, w)}
    for name in ("precision", "recall", "f1"):
        values[name] = values[f"{name}_macro"]
    if classes <= 300:
        values["business_value"] = np.average(worth(classes)[y * classes + d], weights=w)
    if y.min() != y.max():
        values["balanced_accuracy"] = metrics.balanced_accuracy_score(y, d, **of)
        if d.min() != d.max():
            values["mcc"] = metrics.matthews_corrcoef(y, d, **of)
    return values


def scored(case):
    """Answers are a score of each class; those that no row has, or every row, have no area of their own."""
    classes = case["classes"]
    y, s, w = case["labels"], case["scores"].reshape(-1, classes), case.get("weights")
    if w is not None:
        y, s, w = y[w > 0], s[w > 0], w[w > 0]
    if len(y) == 0 or np.isnan(s).any():
        return {}
    d = s.argmax(axis=1)
    values = decided(y, d, w, classes)
    of = {"sample_weight": w}
    there = [k for k in range(classes) if 0 < np.sum(y == k) < len(y)]
    is_distribution = s.min() >= 0 and s.max() <= 1 and np.abs(s.sum(axis=1) - 1).max() <= 0.01
    if there:
        values["roc_auc"] = np.mean([metrics.roc_auc_score(y == k, s[:, k], **of) for k in there])
        values["pr_auc"] = np.mean([metrics.average_precision_score(y == k, s[:, k], **of) for k in there])
    if len(there) == classes > 2 and np.allclose(s.sum(axis=1), 1):  # where scikit-learn's own average has a value
        values["roc_auc"] = metrics.roc_auc_score(y, s, multi_class="ovr", average="macro", **of)
    if is_distribution:
        labels = list(range(classes))
        values["log_loss"] = metrics.log_loss(y, s, labels=labels, **of)
        values["brier"] = metrics.brier_score_loss(y, s, labels=labels, scale_by_half=False, **of)
        values["calibration_error"] = calibration_error(d == y, s.max(axis=1), np.ones(len(y)) if w is None else w)
    return values


def calibration_error(hit, confidence, w):
    bins = np.minimum(BINS - 1, np.floor(confidence * BINS)).astype(int)
    gaps = [abs(np.sum(w[bins == b] * (hit[bins == b] - confidence[bins == b]))) for b in range(BINS)]
    return sum(gaps) / np.sum(w)


serve({"multiclass": multiclass, "scored": scored})
