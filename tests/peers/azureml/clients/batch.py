"""azure-ai-ml reads the batch endpoint that Sluice wrote, its deployment and its schedule, and asks it. Each step is told as one line of JSON."""
import time

from steps import Steps
from workspace import client

from azure.ai.ml import Input

ml = client()
step = Steps()
ENDPOINT = "tiny-batch"


@step("endpoint")
def _():
    endpoint = ml.batch_endpoints.get(ENDPOINT)
    return {"default": endpoint.defaults.deployment_name, "auth": endpoint.auth_mode, "tags": endpoint.tags}


@step("deployment")
def _():
    found = ml.batch_deployments.get(ml.batch_endpoints.get(ENDPOINT).defaults.deployment_name, ENDPOINT)
    return {
        "version": found.tags["sluice-version"],
        "script": found.code_configuration.scoring_script,
        "compute": found.compute.split("/")[-1],
        "files": found.mini_batch_size,
        "retries": [found.retry_settings.max_retries, found.retry_settings.timeout],
        "output": [found.output_action, found.output_file_name],
        "failing": found.error_threshold,
    }


@step("schedule")
def _():
    schedule = ml.schedules.get(f"{ENDPOINT}-nightly")
    job = schedule.create_job
    return {
        "enabled": schedule.is_enabled,
        "cron": [schedule.trigger.expression, schedule.trigger.time_zone],
        "command": job.command,
        "compute": job.compute.split("/")[-1],
        "identity": job.identity.type,
        "listed": sorted(each.name for each in ml.schedules.list()),
    }


@step("asked")
def _():
    job = ml.batch_endpoints.invoke(ENDPOINT, inputs={"rows": Input(type="uri_folder", path="azureml://datastores/workspaceblobstore/paths/flights/2/")})
    for _ in range(200):
        status = {each.name: each.status for each in ml.batch_endpoints.list_jobs(ENDPOINT)}[job.name]
        if status in ("Completed", "Failed"):
            return [status, ml.jobs.get(job.name).status]
        time.sleep(0.1)


step.end()
