"""Several labels per row: scikit-learn's value, or none where Sluice says "undefined"."""

import numpy as np
from averages import averaged
from sklearn import metrics
from wire import serve


def multilabel(case):
    classes = case["classes"]
    y, s, w = case["labels"].reshape(-1, classes).astype(int), case["scores"].reshape(-1, classes), case.get("weights")
    if w is not None:
        y, s, w = y[w > 0], s[w > 0], w[w > 0]
    if len(y) == 0 or np.isnan(s).any():
        return {}
    d = (s >= case["threshold"]).astype(int)
    of = {"sample_weight": w}
    values = {"accuracy": metrics.accuracy_score(y, d, **of), "hamming_loss": metrics.hamming_loss(y, d, **of)}
    used = [k for k in range(classes) if y[:, k].any() or d[:, k].any()]
    if used:  # scikit-learn counts a label in neither as 0
        values |= averaged(y[:, used], d[:, used], w) if len(used) > 1 else single(y[:, used[0]], d[:, used[0]], of)
        for name in ("precision", "recall", "f1"):
            values[name] = values[f"{name}_macro"]
        if not y.any():  # scikit-learn says 0
            for name in ("precision_weighted", "recall_weighted", "f1_weighted"):
                del values[name]
    there = [k for k in range(classes) if 0 < y[:, k].sum() < len(y)]
    if there:
        values["roc_auc"] = np.mean([metrics.roc_auc_score(y[:, k], s[:, k], **of) for k in there])
        values["pr_auc"] = np.mean([metrics.average_precision_score(y[:, k], s[:, k], **of) for k in there])
    if s.min() >= 0 and s.max() <= 1:
        each = range(classes)
        values["log_loss"] = np.mean([metrics.log_loss(y[:, k], s[:, k], labels=[0, 1], **of) for k in each])
        values["brier"] = np.mean([metrics.brier_score_loss(y[:, k], s[:, k], pos_label=1, **of) for k in each])
    return values


def single(y, d, of):
    """One label is left: all averages are its own share, macro and weighted 0 where micro has none."""
    values = {}
    for name, share in (("precision", metrics.precision_score), ("recall", metrics.recall_score), ("f1", metrics.f1_score)):
        values[f"{name}_micro"] = share(y, d, zero_division=np.nan, **of)
        values[f"{name}_macro"] = values[f"{name}_weighted"] = share(y, d, zero_division=0, **of)
    return values


serve({"multilabel": multilabel})
