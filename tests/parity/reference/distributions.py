"""Distribution functions and quantiles, by scipy."""

from scipy import stats
from wire import serve


def distributions(case):
    df, n, m, k, p, z, x, t = (case[name] for name in ("df", "n", "m", "k", "p", "z", "x", "t"))
    return {
        "normal": stats.norm.cdf(z),
        "normal_quantile": stats.norm.ppf(p),
        "student": stats.t.cdf(t, df),
        "student_quantile": stats.t.ppf(p, df),
        "chi2": stats.chi2.sf(x, df),
        "beta": stats.beta.cdf(p, df, m),
        "beta_binomial": stats.betabinom.sf(k - 1, m, 2, n - 1) if n > 1 else 1.0,
    }


serve({"distributions": distributions})
