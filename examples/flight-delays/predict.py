"""Scores flights: python predict.py --model model/ --data data/evaluation.parquet --predictions predictions.csv"""

import argparse
import os

os.environ.setdefault("OMP_NUM_THREADS", "1")

import pyarrow.parquet as pq  # noqa: E402

import features  # noqa: E402


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--model", required=True)
    arguments.add_argument("--data", required=True)
    arguments.add_argument("--predictions", required=True)
    options = arguments.parse_args()
    flights = pq.read_table(options.data, columns=["flight_id", *features.RAW_COLUMNS]).to_pydict()
    scores = features.score(features.load(options.model), flights)
    with open(options.predictions, "w", encoding="utf-8", newline="\n") as file:
        file.write("flight_id,score\n")
        # repr of a double is the shortest text that reads back as the same double.
        file.writelines(f"{flight},{score!r}\n" for flight, score in zip(flights["flight_id"], scores))


if __name__ == "__main__":
    main()
