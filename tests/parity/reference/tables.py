"""Real tables that scikit-learn and statsmodels bring: of each its target, and its columns one after the other."""

import numpy as np
from sklearn import datasets
from statsmodels.datasets import anes96, engel, fair, randhie, star98
from wire import answer


def of_statsmodels(data, target):
    frame = data.load_pandas().data.astype(float)
    values = target(frame) if callable(target) else frame[target]
    return values.to_numpy(), frame.drop(columns=[] if callable(target) else [target]).to_numpy()


tables = {name: getattr(datasets, f"load_{name}")(return_X_y=True)[::-1] for name in ("breast_cancer", "iris", "wine", "digits", "diabetes")}
tables["anes96"] = of_statsmodels(anes96, "PID")
tables["fair"] = of_statsmodels(fair, lambda frame: frame["rate_marriage"] - 1)
tables["affairs"] = of_statsmodels(fair, "affairs")
tables["star98"] = of_statsmodels(star98, lambda frame: frame["NABOVE"] / (frame["NABOVE"] + frame["NBELOW"]))
tables["randhie"] = of_statsmodels(randhie, "mdvis")
tables["engel"] = of_statsmodels(engel, "foodexp")
answer({f"{name} {part}": values for name, (target, columns) in tables.items() for part, values in (("target", target), ("columns", columns.T.ravel()))})
