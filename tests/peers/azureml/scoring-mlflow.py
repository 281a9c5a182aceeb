"""Serves an MLflow model without code, as no-code deployments are asked: POST /score {"input_data": …}. Usage: scoring-mlflow.py MODEL PORT"""
import json
import sys
import traceback
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import mlflow.pyfunc
import pandas as pd

model = mlflow.pyfunc.load_model(sys.argv[1])


def frame(data):
    """Rows of `input_data`: columns, index and data as pandas splits them, or records, or plain rows."""
    if isinstance(data, dict) and "data" in data:
        return pd.DataFrame(data["data"], columns=data.get("columns"), index=data.get("index"))
    return pd.DataFrame(data)


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
            self.reply(200, plain(model.predict(frame(body["input_data"]), params=body.get("params"))), False)
        except Exception as error:
            traceback.print_exc()
            self.reply(500, str(error), True)


ThreadingHTTPServer(("127.0.0.1", int(sys.argv[2])), Server).serve_forever()
