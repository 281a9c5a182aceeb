"""Binary classification: scikit-learn's value of every metric, or none where Sluice says "undefined"."""

import numpy as np
from averages import averaged
from sklearn import metrics
from wire import serve

BINS = 15
WORTH = np.array([0, -20, -80, 100])


def kept(case, *names):
    """Rows that count: those of weight 0 are not there."""
    columns = [case[name] for name in names]
    weights = case.get("weights")
    if weights is None:
        return columns, None
    there = weights > 0
    return [column[there] for column in columns], weights[there]


def calibration_error(y, s, w):
    bins = np.minimum(BINS - 1, np.floor(s * BINS)).astype(int)
    w = np.ones(len(y)) if w is None else w
    gaps = [abs(np.sum(w[bins == b] * (y[bins == b] - s[bins == b]))) for b in range(BINS)]
    return sum(gaps) / np.sum(w)


def binary(case):
    (y, s), w = kept(case, "labels", "scores")
    y = y.astype(int)
    if len(y) == 0 or np.isnan(s).any():
        return {}
    d = (s >= case["threshold"]).astype(int)
    of = {"sample_weight": w}
    values = {
        "accuracy": metrics.accuracy_score(y, d, **of),
        "precision": metrics.precision_score(y, d, zero_division=np.nan, **of),
        "recall": metrics.recall_score(y, d, zero_division=np.nan, **of),
        "f1": metrics.f1_score(y, d, zero_division=np.nan, **of),
    }
    values |= averaged(y, d, w)
    values["business_value"] = np.average(WORTH[y * 2 + d], weights=w)
    both = y.min() != y.max()
    if both:
        values["balanced_accuracy"] = metrics.balanced_accuracy_score(y, d, **of)
    if both and d.min() != d.max():  # scikit-learn says 0
        values["mcc"] = metrics.matthews_corrcoef(y, d, **of)
    if both and np.isfinite(s).all():
        values["roc_auc"] = metrics.roc_auc_score(y, s, **of)
        values["pr_auc"] = metrics.average_precision_score(y, s, **of)
    if s.min() >= 0 and s.max() <= 1:
        values["log_loss"] = metrics.log_loss(y, s, labels=[0, 1], **of)
        values["brier"] = metrics.brier_score_loss(y, s, pos_label=1, **of)
        values["calibration_error"] = calibration_error(y, s, w)
    return values


serve({"binary": binary})
