"""Writes golden/parity.golden.json: shared inputs with the values that scikit-learn, scipy and statsmodels give for them.

Run in an environment with numpy, scipy, scikit-learn and statsmodels: python tests/statistics/parity.py
DeLong and Tango are computed here by their definitions (all pairs; numerical maximum likelihood), not by the fast forms under test.
"""

import json
import pathlib

import numpy as np
from scipy import optimize, stats
from sklearn import datasets, metrics

rng = np.random.default_rng(20240607)
num = lambda a: [float(x) for x in a]


def binary():
    n = 240
    y = (rng.random(n) < 0.3).astype(int)
    latent = rng.normal(size=n) + y
    a = np.round(1 / (1 + np.exp(1 - latent - 0.5 * rng.normal(size=n))), 2)
    b = np.round(1 / (1 + np.exp(1 - latent - 0.5 * rng.normal(size=n))), 2)
    a, b = np.clip(a, 0, 1), np.clip(b, 0, 1)

    def values(s):
        d = (s >= 0.5).astype(int)
        return {
            "accuracy": metrics.accuracy_score(y, d),
            "balanced_accuracy": metrics.balanced_accuracy_score(y, d),
            "precision": metrics.precision_score(y, d),
            "recall": metrics.recall_score(y, d),
            "f1": metrics.f1_score(y, d),
            "mcc": metrics.matthews_corrcoef(y, d),
            "roc_auc": metrics.roc_auc_score(y, s),
            "pr_auc": metrics.average_precision_score(y, s),
            "log_loss": metrics.log_loss(y, s),
            "brier": metrics.brier_score_loss(y, s),
        }

    def psi(x, z):
        return (x > z) + 0.5 * (x == z)

    def placements(s):
        k = psi(s[y == 1][:, None], s[y == 0][None, :])
        return k.mean(1), k.mean(0)

    (a10, a01), (b10, b01) = placements(a), placements(b)
    m, k = len(a10), len(a01)
    s10, s01 = np.cov(a10, b10), np.cov(a01, b01)
    s = s10 / m + s01 / k
    c = np.array([-1, 1])
    delong = {"delta": b10.mean() - a10.mean(), "se": float(np.sqrt(c @ s @ c)), "single": float(np.sqrt(s[0, 0]))}

    def paired(la, lb):
        d = lb - la
        low, high = stats.t.interval(0.95, n - 1, d.mean(), stats.sem(d))
        return {"delta": d.mean(), "low": low, "high": high, "p": stats.ttest_1samp(d, 0.01, alternative="greater").pvalue}

    eps = np.finfo(float).eps
    ll = lambda q: -np.log(np.clip(np.where(y == 1, q, 1 - q), eps, 1 - eps))
    return {
        "labels": y.tolist(),
        "a": num(a),
        "b": num(b),
        "values": [values(a), values(b)],
        "delong": delong,
        "log_loss": paired(ll(a), ll(b)),
        "brier": paired((y - a) ** 2, (y - b) ** 2),
    }


def multiclass():
    n = 150
    y = rng.integers(0, 4, n)
    d = np.where(rng.random(n) < 0.6, y, rng.integers(0, 5, n))
    return {
        "labels": y.tolist(),
        "predicted": d.tolist(),
        "classes": 5,
        "values": {
            "accuracy": metrics.accuracy_score(y, d),
            "balanced_accuracy": metrics.balanced_accuracy_score(y, d),
            "precision": metrics.precision_score(y, d, average="macro", zero_division=0),
            "recall": metrics.recall_score(y, d, average="macro", zero_division=0),
            "f1": metrics.f1_score(y, d, average="macro", zero_division=0),
            "mcc": metrics.matthews_corrcoef(y, d),
        },
    }


def regression():
    y = np.round(rng.normal(10, 3, 121), 3)
    p = np.round(y + rng.standard_t(3, 121), 3)
    return {
        "values": num(y),
        "predicted": num(p),
        "expected": {
            "mae": metrics.mean_absolute_error(y, p),
            "mse": metrics.mean_squared_error(y, p),
            "rmse": metrics.root_mean_squared_error(y, p),
            "r2": metrics.r2_score(y, p),
            "mape": metrics.mean_absolute_percentage_error(y, p),
            "median_absolute_error": metrics.median_absolute_error(y, p),
        },
    }


def tango(gained, lost, n, x):
    """Score statistic of "the difference is x", its nuisance parameter found by numerical maximum likelihood."""

    def negative(q):
        p12, p21 = q + x, q
        rest = 1 - p12 - p21
        return -(stats.multinomial.logpmf([gained, lost, n - gained - lost], n, [p12, p21, rest]))

    q = optimize.minimize_scalar(negative, bounds=(max(0, -x) + 1e-12, (1 - x) / 2 - 1e-12), method="bounded", options={"xatol": 1e-13}).x
    return (gained - lost - n * x) / np.sqrt(n * (2 * q + x - x * x))


def distributions():
    return {
        "normal": [[z, stats.norm.cdf(z)] for z in (-9.5, -6, -1.959963984540054, -0.3, 0, 0.7, 3, 5)],
        "student": [[t, df, stats.t.cdf(t, df)] for t, df in ((-2.1, 3), (0.4, 1), (1.7, 29), (-4.5, 199), (-3.0, 511501))],
        "studentQuantile": [[p, df, stats.t.ppf(p, df)] for p, df in ((0.025, 1), (0.975, 4), (0.99, 49), (0.0004, 199), (0.975, 511501))],
        "chiSquared": [[x, df, stats.chi2.sf(x, df)] for x, df in ((0.3, 1), (9, 9), (16.9, 9), (120, 11), (1e-3, 4))],
        "clopperPearson": [
            [k, n, level, stats.beta.ppf(level, k, n - k + 1) if k else 0.0, stats.beta.ppf(1 - level, k + 1, n - k) if k < n else 1.0]
            for k, n, level in ((0, 30, 0.05), (3, 100, 0.025), (50, 7231, 1e-6), (30, 30, 0.05))
        ],
        "betaBinomial": [[k, n, m, stats.betabinom.sf(k - 1, m, 2, n - 1)] for k, n, m in ((1, 500, 500), (6, 500, 500), (20, 1000, 4000))],
        "tango": [[g, l, n, x, tango(g, l, n, x)] for g, l, n, x in ((12, 20, 200, -0.02), (3, 1, 40, -0.1), (300, 318, 6183, -0.01), (5, 30, 400, 0.02))],
        "mcnemar": [[6, 16, stats.binomtest(6, 22).pvalue], [0, 5, stats.binomtest(0, 5).pvalue], [7, 7, 1.0]],
    }


def drift():
    frame = datasets.load_breast_cancer(as_frame=True).frame
    radius, target = frame["mean radius"].to_numpy(), frame["target"].to_numpy()
    first, last = frame.iloc[:300, :-1], frame.iloc[300:, :-1]
    p = [stats.ks_2samp(first[c], last[c]).pvalue for c in first.columns]
    return {
        "radius": num(radius),
        "benign": target.tolist(),
        "ks": stats.ks_2samp(radius[target == 0], radius[target == 1]).statistic,
        "wasserstein": stats.wasserstein_distance(radius[target == 0], radius[target == 1]),
        "p": num(p),
        "q": num(stats.false_discovery_control(p)),
    }


out = {"binary": binary(), "multiclass": multiclass(), "regression": regression(), "distributions": distributions(), "drift": drift()}
path = pathlib.Path(__file__).parent / "golden" / "parity.golden.json"
path.write_text(json.dumps(out, default=float) + "\n")
