"""Predicted numbers: scikit-learn's value, or none where Sluice says "undefined"."""

import numpy as np
from sklearn import metrics
from wire import serve


def regression(case):
    y, p, w = case["values"], case["predicted"], case.get("weights")
    if w is not None:
        y, p, w = y[w > 0], p[w > 0], w[w > 0]
    if len(y) == 0 or np.isnan(p).any():
        return {}
    of = {"sample_weight": w}
    values = {
        "mae": metrics.mean_absolute_error(y, p, **of),
        "mse": metrics.mean_squared_error(y, p, **of),
        "rmse": metrics.root_mean_squared_error(y, p, **of),
        "median_absolute_error": metrics.median_absolute_error(y, p, **of),
    }
    excess = p - y
    values["business_value"] = -np.average(np.where(excess > 0, excess, -3 * excess), weights=w)
    if y.min() != y.max() and np.sum((y - np.average(y, weights=w)) ** 2) > 0:  # 0 for squares below the smallest number, too, where scikit-learn says 0 or 1
        values["r2"] = metrics.r2_score(y, p, **of)
    if (y != 0).all():  # scikit-learn divides by at least 2⁻⁵²
        values["mape"] = np.average(np.abs((y - p) / y), weights=w)
    return {name: value for name, value in values.items() if np.isfinite(value)}  # Sluice: no value where sums overflow


serve({"regression": regression})
