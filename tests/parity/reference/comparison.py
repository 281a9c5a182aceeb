"""Intervals and tests of the gate, by scipy and statsmodels, or by their definition where those have none (DeLong: all pairs; Tango: numerical
maximum likelihood). `alpha` is one-sided, as in Sluice."""

import numpy as np
from scipy import optimize, stats
from statsmodels.stats.contingency_tables import mcnemar as statsmodels_mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint
from wire import serve


def hall(t, g):
    """Hall's cubic, by which t of a mean with standardised third moment g is nearly symmetric."""
    return t + g * t**2 / 3 + g**2 * t**3 / 27 + g / 6


def skewed(case):
    """Differences of squared errors, with t by the degrees of freedom of the measured kurtosis and with Hall's t, solved numerically."""
    y, a, b, alpha = case["labels"], case["production"], case["candidate"], case["alpha"]
    inside = all((np.isfinite(s) & (s >= 0) & (s <= 1)).all() for s in (a, b))
    if not inside or len(y) < 2:
        return {}
    d = (b - y) ** 2 - (a - y) ** 2
    value, se, n = d.mean(), stats.sem(d), len(d)
    if d.std() < 1e-12:
        return {"value": value, "se": se}
    g, kurtosis = stats.skew(d) / np.sqrt(n), stats.kurtosis(d, fisher=False)
    with np.errstate(divide="ignore"):
        t = stats.t(np.clip(2 * n / (kurtosis - 1), 1, n - 1))
    end = lambda q: optimize.brentq(lambda x: hall(x, g) - q, -1e4, 1e4, xtol=1e-14, rtol=1e-14)
    q = t.isf(alpha)
    at = (value - case["margin"]) / se
    return {
        "value": value,
        "se": se,
        "low": value - se * max(q, end(q)),
        "high": value - se * min(-q, end(-q)),
        "above": max(t.sf(at), t.sf(hall(at, g))),
        "below": max(t.cdf(at), t.cdf(hall(at, g))),
    }


def around(value, se, quantile):
    return {"value": value, "se": se, "low": value - quantile * se, "high": value + quantile * se}


def delong(case):
    y, a, b, alpha = case["labels"] == 1, case["production"], case["candidate"], case["alpha"]
    m, n = int(y.sum()), int((~y).sum())
    if min(m, n) < 2 or not (np.isfinite(a).all() and np.isfinite(b).all()):
        return {}

    def placements(s):
        p, q = s[y][:, None], s[~y][None, :]
        wins = (p > q) + 0.5 * (p == q)
        return wins.mean(axis=1), wins.mean(axis=0)

    (a10, a01), (b10, b01) = placements(a), placements(b)
    s = np.cov(a10, b10) / m + np.cov(a01, b01) / n
    delta = b10.mean() - a10.mean()
    variance = np.var(b10 - a10, ddof=1) / m + np.var(b01 - a01, ddof=1) / n
    if variance < 1e-30:  # no pair tells anything: the exact bound for no event in min(m, n) trials
        reach = 1 - alpha ** (1 / min(m, n))
        return {"value": delta, "se": 0.0, "low": max(-1, delta - reach), "high": min(1, delta + reach), "single": np.sqrt(s[0, 0])}
    assert np.isclose(variance, s[0, 0] + s[1, 1] - 2 * s[0, 1], atol=1e-12)
    df = stats.ttest_ind(b10 - a10, b01 - a01, equal_var=False).df
    return {**around(delta, np.sqrt(variance), stats.t.isf(alpha, df)), "single": np.sqrt(s[0, 0])}


def paired_t(case):
    a, b, alpha = case["before"], case["after"], case["alpha"]
    if len(a) < 2:
        return {}
    result = stats.ttest_rel(b, a)
    interval = result.confidence_interval(1 - 2 * alpha)
    above = stats.ttest_1samp(b - a, case["margin"], alternative="greater")
    return {"value": np.mean(b - a), "se": stats.sem(b - a), "low": interval.low, "high": interval.high, "above": above.pvalue}


def score(gained, lost, n, x):
    """Tango's score of "the difference is x", the probability of a loss found as the root of the likelihood equation."""
    least, most = max(0.0, -x), (1 - x) / 2
    rest = n - gained - lost

    def slope(q):
        terms = [(gained, q + x), (lost, q), (-2 * rest, 1 - x - 2 * q)]
        return sum(count / p if p > 0 else np.copysign(np.inf, count) for count, p in terms if count != 0)

    if least >= most or slope(least) <= 0:
        q = least
    elif slope(most) >= 0:
        q = most
    else:
        q = optimize.brentq(slope, least, most, xtol=1e-300, rtol=4 * np.finfo(float).eps, maxiter=1000)
    variance = n * (2 * q + x - x * x)
    distance = gained - lost - n * x
    if distance == 0:
        return 0.0
    return distance / np.sqrt(variance) if variance > 0 else np.sign(distance) * np.inf


def tango(case):
    gained, lost, n, alpha = (case[name] for name in ("gained", "lost", "n", "alpha"))
    z = stats.norm.isf(alpha)
    value = (gained - lost) / n

    def bound(sign, end):
        f = lambda x: np.clip(score(gained, lost, n, x) - sign * z, -1e6, 1e6)
        if f(value) * f(end) > 0:
            return end
        return optimize.brentq(f, value, end, xtol=1e-15, rtol=4 * np.finfo(float).eps, maxiter=1000)

    return {"value": value, "low": bound(1, -1.0), "high": bound(-1, 1.0), "above": stats.norm.sf(score(gained, lost, n, case["x"]))}


def proportion(case):
    k, n, alpha = case["k"], case["n"], case["alpha"]
    wilson = proportion_confint(k, n, 2 * alpha, method="wilson")
    exact = proportion_confint(k, n, 2 * alpha, method="beta")
    return {"wilson_low": wilson[0], "wilson_high": wilson[1], "exact_low": exact[0], "exact_high": exact[1]}


def mcnemar(case):
    return {"p": statsmodels_mcnemar([[5, case["lost"]], [case["gained"], 7]], exact=True).pvalue}


def multiple(case):
    p, i = case["p"], case["index"]
    return {"holm": multipletests(p, method="holm")[1][i], "bh": multipletests(p, method="fdr_bh")[1][i]}


serve({"delong": delong, "skewed": skewed, "paired_t": paired_t, "tango": tango, "proportion": proportion, "mcnemar": mcnemar, "multiple": multiple})
