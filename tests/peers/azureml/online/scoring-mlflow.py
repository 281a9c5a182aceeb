"""Serves an MLflow model without code, as no-code deployments are asked: POST /score {"input_data": …}. Usage: scoring-mlflow.py MODEL PORT"""
import json
import os
import sys
import time
import traceback
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import mlflow.pyfunc
import pandas as pd

model = mlflow.pyfunc.load_model(sys.argv[1])


def frame(data):
    """Rows of `input_data`: columns, index and data as pandas splits them, or records, or plain rows."""
    if isinstance(data, dict) and "data" in data:
        return pd.DataFrame(data["data"], columns=data.get("columns"), index=data.get("index"))
    return pd.DataFrame(data)


def collect(name, rows):
    """Rows for the data collector, as the service's own script collects them: what fails is no error of the request."""
    try:
        text = pd.DataFrame(rows).to_json(orient="records").encode()
        about = {"type": f"azureml.inference.{name}", "time": str(time.time()), "collect-data-type": "pandas.DataFrame", "agent": "mlflow"}
        headers = {"Content-Type": "application/json", **{f"ce-{key}": value for key, value in about.items()}}
        address = f"http://{os.environ['AZUREML_MDC_HOST']}:{os.environ['AZUREML_MDC_PORT']}/modeldata/log"
        urllib.request.urlopen(urllib.request.Request(address, text, headers)).close()
    except Exception as error:
        print(f"Error collecting {name}: {error!r}", file=sys.stderr)


def plain(result):
    if isinstance(result, pd.DataFrame):
        return result.to_dict(orient="records")
    return result.tolist() if hasattr(result, "tolist") else list(result)


class Server(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def reply(self, status, body, failed=None):
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        if failed is not None:
            self.send_header("x-ms-run-function-failed", str(failed))
        self.end_headers()
        self.wfile.write(text)

    def do_GET(self):
        self.reply(200 if self.path == "/" else 404, "Healthy")

    def do_POST(self):
        try:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            rows = frame(body["input_data"])
            collect("model_inputs", rows)
            result = model.predict(rows, params=body.get("params"))
            collect("model_outputs", result)
            self.reply(200, plain(result), False)
        except Exception as error:
            traceback.print_exc()
            self.reply(500, str(error), True)


ThreadingHTTPServer(("127.0.0.1", int(sys.argv[2])), Server).serve_forever()
