"""Quantile forecasts: scikit-learn's pinball loss; coverage and crossings by their definition."""

import numpy as np
from sklearn import metrics
from wire import serve


def quantiles(case):
    levels = case["levels"]
    y, q, w = case["values"], case["forecasts"].reshape(-1, len(levels)), case.get("weights")
    if w is not None:
        y, q, w = y[w > 0], q[w > 0], w[w > 0]
    if len(y) == 0 or not np.isfinite(q).all():
        return {}
    values = {"quantile_loss": np.mean([metrics.mean_pinball_loss(y, q[:, k], alpha=level, sample_weight=w) for k, level in enumerate(levels)])}
    if len(levels) > 1:
        values["coverage"] = np.average((q[:, 0] <= y) & (y <= q[:, -1]), weights=w)
        values["coverage_error"] = abs(values["coverage"] - (levels[-1] - levels[0]))
        values["quantile_crossing"] = np.average((np.diff(q, axis=1) < 0).any(axis=1), weights=w)
    return {name: value for name, value in values.items() if np.isfinite(value)}


serve({"quantiles": quantiles})
