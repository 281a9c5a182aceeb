"""Runs named steps one after the other, and prints one line of JSON for each: {step, seconds, ok, answer | error}. Ends with 1 when one failed."""
import json
import os
import sys
import time
import traceback


class Steps:
    def __init__(self):
        self.failed = False
        self.only = sys.argv[1:]

    def __call__(self, name):
        def run(step):
            if self.only and name not in self.only:
                return step
            began = time.time()
            told = {"step": name}
            try:
                told.update(ok=True, answer=step())
            except Exception as error:  # every step is told, whatever it raises
                self.failed = True
                told.update(ok=False, error=f"{type(error).__name__}: {error}"[:2000])
                if os.environ.get("TRACE"):
                    traceback.print_exc()
            told["seconds"] = round(time.time() - began, 1)
            print("STEP " + json.dumps(told, default=str), flush=True)
            return step

        return run

    def end(self):
        sys.exit(1 if self.failed else 0)
