"""The same model behind Azure ML's inference server: AZUREML_MODEL_DIR=. azmlinfsrv --entry_script score.py --port 5001"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")

from azureml_inference_server_http.api.aml_response import AMLResponse  # noqa: E402

import records  # noqa: E402

model = None


def init():
    """Called once, before the first request."""
    global model
    model = records.load(os.path.join(os.environ["AZUREML_MODEL_DIR"], "model"))


def run(raw_data):
    """Called with the text of each POST /score."""
    status, document = records.answer(model, raw_data)
    return AMLResponse(document, status, json_str=True)
