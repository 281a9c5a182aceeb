"""June as the running service saw it: python june.py --out later/

From 11 June on, a part of the booking systems sends times in UTC instead of local time. Nothing else changes: the flights are
real, and so are their delays. The offset of an airport comes from its longitude (15 degrees an hour, and daylight saving time).

    requests.jsonl   what the service was asked, in the order of the original times, with flight_id as the key and the day
    actuals.csv      flight_id,delayed: what became of each flight, known later
    flights.parquet  every flight of June as it was recorded, to train on: python prepare.py --source later/flights.parquet
"""

import argparse
import json
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as csv
import pyarrow.parquet as pq

import prepare

AIRPORTS = "node_modules/vega-datasets/data/airports.csv"
JUNE = ("2001-06-01", "2001-07-01")
CHANGED_ON = "2001-06-11"


def utc_offsets(origins, airports):
    """Hours to add to the local summer time of each flight's origin."""
    table = csv.read_csv(airports)
    offset = {code: -round(east / 15) - 1 for code, east in zip(table["iata"].to_pylist(), table["longitude"].to_pylist())}
    return np.array([offset[code] for code in origins.to_pylist()], dtype="timedelta64[h]")


def in_utc(table, share):
    """Which flights come from a system that sends UTC: `share` of them, the same ones in every run."""
    sending = prepare.hashes(table) % np.uint64(1000) < share * 1000
    return sending & (table["date"].to_numpy() >= np.datetime64(CHANGED_ON))


def recorded(table, share, airports):
    """The flights as they were recorded."""
    local = table["date"].to_numpy()
    utc = local + utc_offsets(table["origin"], airports)
    dates = np.where(in_utc(table, share), utc, local)
    return table.set_column(table.column_names.index("date"), "date", pa.array(dates, pa.timestamp("us")))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--source", default=prepare.SOURCE)
    arguments.add_argument("--airports", default=AIRPORTS)
    arguments.add_argument("--out", type=Path, default=Path("later"))
    arguments.add_argument("--days", nargs=2, metavar=("FIRST", "END"), default=("2001-06-11", "2001-06-18"), help="of the requests")
    arguments.add_argument("--rows", type=int, default=6_000, help="how many requests")
    arguments.add_argument("--utc-share", type=float, default=0.4)
    options = arguments.parse_args()
    june = prepare.between(prepare.read(options.source), JUNE)
    asked = prepare.sample(prepare.between(june, options.days), options.rows)
    options.out.mkdir(parents=True, exist_ok=True)
    pq.write_table(recorded(june, options.utc_share, options.airports), options.out / "flights.parquet")
    requests = prepare.columns(recorded(asked, options.utc_share, options.airports))
    with open(options.out / "requests.jsonl", "w", encoding="utf-8", newline="\n") as file:
        file.writelines(json.dumps(row) + "\n" for row in requests.drop_columns(["delayed"]).to_pylist())
    with open(options.out / "actuals.csv", "w", encoding="utf-8", newline="\n") as file:
        file.write("flight_id,delayed\n")
        file.writelines(f"{flight},{late}\n" for flight, late in zip(*requests.select(["flight_id", "delayed"]).to_pydict().values()))
    changed = pc.mean(pa.array(in_utc(asked, options.utc_share))).as_py() if asked.num_rows else 0
    print(f"{options.out}: {requests.num_rows:,} requests, {changed:.0%} of them with UTC hours")


if __name__ == "__main__":
    main()
