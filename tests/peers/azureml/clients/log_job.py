"""What the clients' job logs, with MLflow's own API and azureml-mlflow behind it: nothing here names a server."""
import pathlib

import mlflow

mlflow.log_param("depth", 3)
for epoch, loss in enumerate((0.9, 0.5, 0.3)):
    mlflow.log_metric("loss", loss, step=epoch)
mlflow.set_tag("stage", "trained")
notes = pathlib.Path("notes.txt")
notes.write_text("as logged")
mlflow.log_artifact(str(notes), "reports")
print("logged to", mlflow.active_run().info.run_id, flush=True)
