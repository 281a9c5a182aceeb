"""Rankings: scikit-learn's NDCG of each query; average precision by its definition, the mean over all orders of tied documents."""

import itertools
import math

import numpy as np
from sklearn import metrics
from wire import serve

KS = (1, 3, 10)
MOST_ORDERS = 500


def rankings(case):
    relevance, queries, scores, w = case["relevance"], case["queries"], case["scores"], case.get("weights")
    w = np.ones(len(scores)) if w is None else w
    there = w > 0
    if not there.any() or np.isnan(scores[there]).any():
        return {}
    of = {query: (queries == query) & there for query in np.unique(queries[there])}
    kept = [rows for rows in of.values() if (relevance[rows] > 0).any()]
    if not kept:
        return {}
    weights = [w[rows].mean() for rows in kept]
    values = {}
    for k in KS:
        values[f"ndcg@{k}"] = np.average([ndcg(relevance[rows], scores[rows], k) for rows in kept], weights=weights)
        values[f"map@{k}"] = np.average([expected_precision(relevance[rows] > 0, scores[rows], k) for rows in kept], weights=weights)
    return values


def ndcg(relevance, scores, k):
    return metrics.ndcg_score([relevance], [scores], k=k) if len(scores) > 1 else 1.0


def expected_precision(hits, scores, k):
    """Mean over all orders of tied documents; run by run, since orders of one run do not depend on those of another."""
    relevant, total, before, rank = int(hits.sum()), 0.0, 0, 0
    for score in -np.unique(-scores):
        run = hits[scores == score]
        total += expected_run(len(run), int(run.sum()), before, rank, k)
        before, rank = before + int(run.sum()), rank + len(run)
    return total / min(k, relevant)


def expected_run(size, relevant, before, rank, k):
    """Sum of precision at relevant ranks up to k, mean over every placement of `relevant` hits on `size` ranks, one by one where they are few."""
    if math.comb(size, relevant) > MOST_ORDERS:
        return sum(
            math.comb(size - 1, relevant - 1) / math.comb(size, relevant) * (before + 1 + expected_above(size, relevant, j)) / (rank + j + 1)
            for j in range(size)
            if rank + j < k
        )
    sums = []
    for places in itertools.combinations(range(size), relevant):
        sums.append(sum((before + i + 1) / (rank + j + 1) for i, j in enumerate(places) if rank + j < k))
    return float(np.mean(sums))


def expected_above(size, relevant, j):
    """Mean number of the other hits above place j: hypergeometric."""
    return sum(i * math.comb(j, i) * math.comb(size - 1 - j, relevant - 1 - i) for i in range(min(j, relevant - 1) + 1)) / math.comb(
        size - 1, relevant - 1
    )


serve({"rankings": rankings})
