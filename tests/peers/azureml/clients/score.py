"""Twice what is asked, by the model's slope."""
import json
import os
import pathlib


def init():
    global slope
    [file] = pathlib.Path(os.environ["AZUREML_MODEL_DIR"]).rglob("model.json")
    slope = json.loads(file.read_text())["slope"]
    print("slope is", slope)


def run(text):
    return [slope * each for each in json.loads(text)["data"]]
