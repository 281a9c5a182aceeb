"""Distances and tests between two windows, by scipy."""

import numpy as np
from scipy import stats
from scipy.spatial.distance import jensenshannon
from scipy.stats.contingency import association
from wire import serve


def numbers(case):
    a, b = case["reference"], case["live"]
    a, b = a[~np.isnan(a)], b[~np.isnan(b)]
    if min(len(a), len(b)) == 0:
        return {}
    return {"ks": stats.ks_2samp(a, b, method="asymp").statistic, "wasserstein": stats.wasserstein_distance(a, b)}


def counts(case):
    a, b = case["reference"], case["live"]
    values = {}
    if min(a.sum(), b.sum()) > 0:
        values["jensen_shannon"] = jensenshannon(a, b, base=2) ** 2
        used = np.vstack([a, b])[:, a + b > 0].astype(int)
        if used.shape[1] > 1:
            result = stats.chi2_contingency(used, correction=False)
            values |= {"chi2": result.statistic, "chi2_p": result.pvalue, "cramers_v": association(used, method="cramer")}
    if len(a) > 1:
        p, q = (a + 0.5) / (a + 0.5).sum(), (b + 0.5) / (b + 0.5).sum()
        values["psi"] = (stats.entropy(p, q) + stats.entropy(q, p))
    return values


def shares(case):
    a, n, b, m = (int(case[name]) for name in ("a", "n", "b", "m"))
    if a + b == 0 or a + b == n + m:
        return {"p": 1.0}
    return {"p": stats.chi2_contingency([[a, n - a], [b, m - b]], correction=True).pvalue}


serve({"numbers": numbers, "counts": counts, "shares": shares})
