"""The tables that scikit-learn brings: of each its target, and its columns one after the other, scaled to 0 to 1."""

import numpy as np
from sklearn import datasets
from wire import answer

columns = {}
for name in ("breast_cancer", "iris", "wine", "diabetes", "digits"):
    data = getattr(datasets, f"load_{name}")()
    low, high = data.data.min(axis=0), data.data.max(axis=0)
    columns[f"{name} target"] = data.target.astype(float)
    columns[f"{name} columns"] = ((data.data - low) / np.where(high > low, high - low, 1)).T.ravel()
answer(columns)
