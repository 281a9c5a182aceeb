"""Makes the training and evaluation data out of the flights of 2001: python prepare.py --out data/"""

import argparse
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

SOURCE = "node_modules/vega-datasets/data/flights-3m.parquet"
# First day, and the day after the last.
TRAIN = ("2001-01-01", "2001-03-01")
EVALUATION = ("2001-03-01", "2001-04-01")
LATE_MINUTES = 15


def read(source):
    """The flights with their row number in the source as flight_id, unless the source has one."""
    table = pq.read_table(source)
    if "flight_id" in table.column_names:
        return table
    return table.append_column("flight_id", pa.array(np.arange(table.num_rows)))


def between(table, days):
    first, end = (pa.scalar(np.datetime64(day, "us")) for day in days)
    return table.filter(pc.and_(pc.greater_equal(table["date"], first), pc.less(table["date"], end)))


def hashes(table):
    """A uniformly distributed 64-bit number for each flight_id (splitmix64): the same on every machine, unlike a seeded generator."""
    x = table["flight_id"].to_numpy().astype(np.uint64) + np.uint64(0x9E3779B97F4A7C15)
    x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return x ^ (x >> np.uint64(31))


def sample(table, rows):
    """`rows` of the flights, in their order. A larger sample holds the smaller one, because the smallest hashes are taken."""
    return table.take(np.sort(np.argsort(hashes(table))[:rows]))


def columns(table):
    """What is known before departure, and the label. Monday is weekday 0; times are local."""
    date = table["date"]
    return pa.table(
        {
            "flight_id": table["flight_id"],
            "date": pc.strftime(date, format="%Y-%m-%d"),
            "hour": pc.hour(date),
            "weekday": pc.day_of_week(date),
            "distance": table["distance"],
            "origin": table["origin"].cast(pa.string()),
            "destination": table["destination"].cast(pa.string()),
            "delayed": pc.greater(table["delay"], LATE_MINUTES).cast(pa.int64()),
        }
    )


def write(table, path):
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".partial")
    pq.write_table(table, partial)
    partial.replace(path)
    print(f"{path}: {table.num_rows:,} flights, {pc.mean(table['delayed']).as_py():.1%} delayed")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--source", default=SOURCE)
    arguments.add_argument("--out", type=Path, default=Path("data"))
    arguments.add_argument("--train", nargs=2, metavar=("FIRST", "END"), default=TRAIN)
    arguments.add_argument("--train-rows", type=int, default=200_000)
    arguments.add_argument("--evaluation", nargs=2, metavar=("FIRST", "END"), default=EVALUATION)
    arguments.add_argument("--evaluation-rows", type=int, default=200_000)
    options = arguments.parse_args()
    flights = read(options.source)
    train = columns(sample(between(flights, options.train), options.train_rows))
    evaluation = columns(sample(between(flights, options.evaluation), options.evaluation_rows))
    write(train, options.out / "train.parquet")
    write(evaluation, options.out / "evaluation.parquet")


if __name__ == "__main__":
    main()
