"""Scoring requests: {"data": [{column: value, ...}, ...]} is answered with {"predictions": [probability, ...]}."""

import json
import math
import traceback

import features


class BadRequest(Exception):
    """What is wrong with the request, for the one who sent it."""


def load(folder):
    """The model as it is served."""
    return features.load(folder)


def answer(model, body):
    """Status and document for the body of a request."""
    try:
        columns = read(body)
        return 200, {"predictions": features.score(model, columns) if columns["hour"] else []}
    except BadRequest as error:
        return 400, {"error": str(error)}
    except Exception:
        traceback.print_exc()
        return 500, {"error": "the model could not score these rows; see the server's log"}


def read(body):
    """The rows of a request as columns; those that the model does not know are ignored."""
    try:
        rows = json.loads(body)["data"]
        return {name: [value(name, row[name]) for row in rows] for name in features.RAW_COLUMNS}
    except KeyError as error:
        raise BadRequest(f"missing: {error.args[0]}") from error
    except TypeError as error:
        raise BadRequest('expected {"data": [{column: value, ...}, ...]}') from error
    except ValueError as error:
        raise BadRequest(f"not JSON: {error}") from error


def value(name, given):
    if name not in features.NUMBERS:
        if not isinstance(given, str):
            raise BadRequest(f"{name}: expected an airport code, got {given!r:.40}")
        return given
    # A bool is an int to Python, and JSON in Python has NaN, Infinity and integers without end.
    if isinstance(given, bool) or not isinstance(given, (int, float)) or not -1e15 < given < 1e15 or math.isnan(given):
        raise BadRequest(f"{name}: expected a number, got {str(given)!r:.40}")
    return given
