"""Answers scoring requests over HTTP: python serve.py --model model/ --port 8000

GET /        200 as soon as the model is loaded
POST /score  {"data": [{"hour": 7, "weekday": 0, "distance": 337, "origin": "OAK", "destination": "LAX"}]}
             answers {"predictions": [0.1618]}
"""

import argparse
import json
import os
import signal
import sys

# A request is a handful of rows: more threads would only wait for each other. Before numpy is loaded.
os.environ.setdefault("OMP_NUM_THREADS", "1")

import uvicorn  # noqa: E402

import records  # noqa: E402

# Longer than a proxy keeps an idle connection, so that it is never closed under a request on its way.
KEEP_ALIVE_SECONDS = 120


def respond(model, method, path, body):
    """Status and document for one request."""
    if path == "/" and method in ("GET", "HEAD"):
        return 200, {"status": "ready", "model": model[1]["model"]}
    if path == "/score" and method == "POST":
        return records.answer(model, body)
    return 404, {"error": f"no {method} {path}; there are GET / and POST /score"}


async def read_body(receive):
    """The whole body, or None when the client has gone."""
    body = b""
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if not message.get("more_body"):
            return body


def application(model):
    """The ASGI application of a model."""

    async def app(scope, receive, send):
        body = await read_body(receive)
        if body is None:
            return
        status, document = respond(model, scope["method"], scope["path"], body)
        content = json.dumps(document).encode()
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(content)).encode())]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else content})

    return app


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--model", required=True)
    arguments.add_argument("--port", type=int, required=True)
    options = arguments.parse_args()
    # uvicorn finishes the requests in flight on SIGTERM and then raises the signal again: that is a clean end.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    uvicorn.run(
        application(records.load(options.model)),
        host="127.0.0.1",
        port=options.port,
        lifespan="off",
        ws="none",
        log_level="warning",
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
    )


if __name__ == "__main__":
    main()
