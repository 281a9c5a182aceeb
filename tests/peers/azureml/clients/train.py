"""What the clients' job runs: reads its input, writes its output, and says how far it is."""
import pathlib
import sys
import time

data, model = map(pathlib.Path, sys.argv[1:3])
rows = [line for file in sorted(data.rglob("*.csv")) for line in file.read_text().splitlines()]
for step in range(3):
    print(f"step {step} of {len(rows)} rows", flush=True)
    time.sleep(0.3)
model.mkdir(parents=True, exist_ok=True)
(model / "model.json").write_text('{"slope": 2}')
print("done", flush=True)
