"""azure-ai-ml makes versions of data assets from files of a folder (DATA), or reads back what was made of them (JOB, MODEL). Each step is told as one line of JSON."""
import os

from steps import Steps
from workspace import client

from azure.ai.ml.entities import AzureDataLakeGen2Datastore, Data

ml = client()
step = Steps()

if "DATA" in os.environ:

    @step("lake")
    def _():
        """A second datastore, on the same storage: a lake, for which whoever reads signs in."""
        own = ml.datastores.get_default()
        lake = AzureDataLakeGen2Datastore(name="lake", account_name=own.account_name, filesystem=own.container_name, endpoint=own.endpoint)
        return ml.datastores.create_or_update(lake).type

    @step("made")
    def _():
        folder = os.environ["DATA"]
        made = [
            ml.data.create_or_update(Data(name=name, version=os.environ["VERSION"], path=f"{folder}/{path}", type="uri_file"))
            for name, path in [("trips", "train.csv"), ("held-out", "evaluation.csv")]
        ]
        return [each.path for each in made]

else:

    @step("job")
    def _():
        found = ml.jobs.get(os.environ["JOB"])
        return {"type": found.inputs["train"].type, "path": found.inputs["train"].path, "status": found.status}

    @step("model")
    def _():
        properties = ml.models.get(os.environ["MODEL"], version="1").properties
        return {key: value for key, value in properties.items() if key.startswith("sluice.data.")}


step.end()
