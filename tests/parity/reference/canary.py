"""What a canary's guards measure, by scipy, statsmodels and numpy: levels of looks, shares of errors, the 95th percentile of latencies, and the
distance of predictions. `level` is one-sided, as in Sluice."""

import numpy as np
from scipy import stats
from statsmodels.stats.proportion import proportion_confint
from wire import serve


def looks(case):
    """Lan and DeMets' O'Brien–Fleming spending, two-sided: what is released between two looks."""
    z = stats.norm.isf(case["alpha"] / 2)
    spent = lambda k: 2 * stats.norm.sf(z / np.sqrt(k / case["looks"])) if k > 0 else 0.0
    return {"level": spent(case["look"]) - spent(case["look"] - 1)}


def errors(case):
    """Newcombe's square-and-add of two exact intervals."""
    a, n, b, m, level = (case[name] for name in ("a", "n", "b", "m", "level"))
    before, now = a / n, b / m
    (l1, u1), (l2, u2) = (proportion_confint(k, total, 2 * level, method="beta") for k, total in ((a, n), (b, m)))
    harm = now - before
    return {"harm": harm, "low": harm - np.sqrt((now - l2) ** 2 + (u1 - before) ** 2), "high": harm + np.sqrt((u2 - now) ** 2 + (before - l1) ** 2)}


def p95(values, level):
    """Nearest rank, and the outermost order statistics that miss the percentile with probability at most `level`; NaN where there is none."""
    ordered, n = np.sort(values), len(values)
    ranks = np.arange(1, n + 1)
    below = ranks[stats.binom.cdf(ranks - 1, n, 0.95) <= level]
    above = ranks[stats.binom.sf(ranks - 1, n, 0.95) <= level]
    return np.percentile(values, 95, method="inverted_cdf"), ordered[below[-1] - 1] if len(below) else np.nan, ordered[above[0] - 1] if len(above) else np.nan


def latency(case):
    """Zou and Donner's interval of a ratio, on the scale of logarithms."""
    (before, l1, u1), (now, l2, u2) = (p95(case[name], case["level"]) for name in ("stable", "canary"))
    ratio = now / before
    reach = lambda near, far: np.sqrt(np.log(near / now) ** 2 + np.log(far / before) ** 2)
    return {"stable": before, "ratio": ratio, "low": ratio * np.exp(-reach(l2, u1)), "high": ratio * np.exp(reach(u2, l1))}


def predictions(case):
    sigma = np.std(case["production"], ddof=1)
    if not sigma > 0:
        return {}
    distance = stats.wasserstein_distance(case["production"], case["candidate"]) / sigma
    live = stats.wasserstein_distance(case["stable"], case["canary"]) / sigma
    return {"sigma": sigma, "offline": distance, "live": live}


serve({"looks": looks, "errors": errors, "latency": latency, "predictions": predictions})
