"""Paired percentile bootstrap of rows with scikit-learn: times `resamples` of 2,000 draws, or (exact) makes all of them from cell counts."""

import json
import resource
import sys
import time

import numpy as np
from sklearn.metrics import accuracy_score, f1_score, log_loss, roc_auc_score

folder, resamples = sys.argv[1], int(sys.argv[2])
labels = np.fromfile(f"{folder}/labels.u8", dtype=np.uint8)
models = [np.fromfile(f"{folder}/{name}.f64") for name in ("production", "candidate")]
n = len(labels)
metrics = {
    "accuracy": lambda y, p: accuracy_score(y, p >= 0.5),
    "f1": lambda y, p: f1_score(y, p >= 0.5),
    "roc_auc": roc_auc_score,
    "log_loss": log_loss,
}
source = np.random.default_rng(1)
seconds = dict.fromkeys(metrics, 0.0)
draws = {name: [] for name in metrics}
began = time.perf_counter()
for _ in range(resamples):
    rows = source.integers(0, n, n)
    y, pair = labels[rows], [model[rows] for model in models]
    for name, metric in metrics.items():
        start = time.perf_counter()
        before, after = (metric(y, scores) for scores in pair)
        draws[name].append(after - before)
        seconds[name] += time.perf_counter() - start
print(
    json.dumps(
        {
            "total": time.perf_counter() - began,
            "seconds": seconds,
            "errors": {name: float(np.std(values, ddof=1)) for name, values in draws.items()},
            "mebibytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        }
    )
)
