"""Intervals of weighted and grouped rows, and by bootstrap: statsmodels and scipy, or the definition in a plain loop."""

import numpy as np
import statsmodels.api as sm
from scipy import stats
from wire import serve


def grouped(case):
    """Mean of a difference over rows in groups: every group left out in turn; groups of one size are also statsmodels' cluster-robust OLS."""
    d, w, g, alpha = case["difference"], case["weights"], case["groups"], case["alpha"]
    names = np.unique(g)
    if len(names) < 2:
        return {}
    value = np.average(d, weights=w)
    without = np.array([np.average(d[g != name], weights=w[g != name]) for name in names])
    se = np.sqrt((len(names) - 1) / len(names) * np.sum((without - value) ** 2))
    if case["even"]:
        fit = sm.OLS(d, np.ones(len(d))).fit(cov_type="cluster", cov_kwds={"groups": g})
        assert np.isclose(fit.bse[0], se, rtol=1e-9)
        se = fit.bse[0]
    reach = stats.t.isf(alpha, len(names) - 1) * se
    return {"value": value, "se": se, "low": value - reach, "high": value + reach}


def confusion(y, a):
    return (y * a).sum(axis=-1), ((1 - y) * a).sum(axis=-1), (y * (1 - a)).sum(axis=-1), ((1 - y) * (1 - a)).sum(axis=-1)


def f1(y, a):
    tp, fp, fn, _ = confusion(y, a)
    return 2 * tp / (2 * tp + fp + fn)


def mcc(y, a):
    tp, fp, fn, tn = (x.astype(float) for x in confusion(y, a))
    return (tp * tn - fp * fn) / np.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn))


def balanced_accuracy(y, a):
    tp, fp, fn, tn = confusion(y, a)
    return (tp / (tp + fn) + tn / (tn + fp)) / 2


def rmse(y, a):
    return np.sqrt(((y - a) ** 2).mean(axis=-1))


def r2(y, a):
    return 1 - ((y - a) ** 2).sum(axis=-1) / ((y - y.mean(axis=-1, keepdims=True)) ** 2).sum(axis=-1)


def median_absolute_error(y, a):
    return np.median(np.abs(y - a), axis=-1)


METRICS = {of.__name__: of for of in (f1, mcc, balanced_accuracy, rmse, r2, median_absolute_error)}


def bootstrap(case):
    """Share of scipy's draws beyond each bound, those on it counted one half, and scipy's standard error."""
    of = METRICS[case["metric"]]
    y, a, b = (case[name].astype(float) for name in ("truth", "production", "candidate"))
    result = stats.bootstrap(
        (y, a, b),
        lambda y, a, b, axis=-1: of(y, b) - of(y, a),
        paired=True,
        vectorized=True,
        n_resamples=case["resamples"],
        method="percentile",
        rng=np.random.default_rng(case["seed"]),
    )
    draws = result.bootstrap_distribution
    beyond = lambda sign, bound: np.mean(sign * draws > sign * bound) + np.mean(np.isclose(draws, bound, rtol=0, atol=1e-12)) / 2
    return {"value": of(y, b) - of(y, a), "below": beyond(-1, case["low"]), "above": beyond(1, case["high"]), "se": result.standard_error}


serve({"grouped": grouped, "bootstrap": bootstrap})
