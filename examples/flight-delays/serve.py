"""Answers scoring requests over HTTP: python serve.py --model model/ --port 8000

GET /        200 as soon as the model is loaded
POST /score  {"data": [{"hour": 7, "weekday": 0, "distance": 337, "origin": "OAK", "destination": "LAX"}]}
             answers {"predictions": [0.1618...]}; columns that the model does not know are ignored
"""

import argparse
import json
import os
import signal
import sys
import traceback

# A request is a handful of rows: more threads would only wait for each other.
os.environ.setdefault("OMP_NUM_THREADS", "1")

import uvicorn  # noqa: E402

import features  # noqa: E402


class BadRequest(Exception):
    """What is wrong with the request, for the one who sent it."""


def columns(body):
    """The rows of a request as columns."""
    try:
        rows = json.loads(body)["data"]
        return {name: [typed(name, row[name]) for row in rows] for name in features.RAW_COLUMNS}
    except ValueError as error:
        raise BadRequest(f"not JSON: {error}") from error
    except KeyError as error:
        raise BadRequest(f"missing: {error.args[0]}") from error
    except TypeError as error:
        raise BadRequest('expected {"data": [{column: value, ...}, ...]}') from error


def typed(name, value):
    expected = (int, float) if name in features.NUMBERS else str
    if not isinstance(value, expected) or isinstance(value, bool):
        raise BadRequest(f"{name}: expected {'a number' if name in features.NUMBERS else 'an airport code'}, got {value!r:.40}")
    return value


def answer(model, method, path, body):
    """Status and document for one request."""
    if (method, path) in (("GET", "/"), ("HEAD", "/")):
        return 200, {"status": "ready", "model": model[1]["model"]}
    if (method, path) != ("POST", "/score"):
        return 404, {"error": f"no {method} {path}; there are GET / and POST /score"}
    try:
        rows = columns(body)
        return 200, {"predictions": features.score(model, rows) if rows["hour"] else []}
    except BadRequest as error:
        return 400, {"error": str(error)}
    except Exception:
        traceback.print_exc()
        return 500, {"error": "the model could not score these rows; see the server's log"}


async def read_body(receive):
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
        status, document = answer(model, scope["method"], scope["path"], body)
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
    app = application(features.load(options.model))
    uvicorn.run(app, host="127.0.0.1", port=options.port, lifespan="off", log_level="warning", access_log=False)


if __name__ == "__main__":
    main()
