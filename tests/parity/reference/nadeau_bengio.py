"""The corrected resampled t test and interval, from Nadeau and Bengio 2003 (Machine Learning 52:239): their statistic in numpy, t by scipy.

J differences of scores, each from n1 training and n2 test rows; their sample variance underestimates because training rows are shared, so that 1/J is
replaced by 1/J + n2/n1. `alpha` is one-sided, as in Sluice."""

import numpy as np
from scipy import stats
from wire import serve


def nadeau_bengio(case):
    differences = case["candidate"] - case["production"]
    folds = len(differences)
    if folds < 2 or not np.isfinite(differences).all():
        return {}
    mean = np.sum(differences) / folds
    variance = np.sum((differences - mean) ** 2) / (folds - 1)
    se = np.sqrt((1 / folds + case["test"] / case["train"]) * variance)
    reach = stats.t.ppf(1 - case["alpha"], folds - 1) * se
    values = {"value": mean, "se": se, "low": mean - reach, "high": mean + reach}
    if se > 0:
        values["above"] = stats.t.sf((mean - case["margin"]) / se, folds - 1)
        values["below"] = stats.t.cdf((mean - case["margin"]) / se, folds - 1)
    return values


serve({"nadeau-bengio": nadeau_bengio})
