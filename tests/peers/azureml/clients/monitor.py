"""azure-ai-ml reads the schedule of a monitor that Sluice wrote, lets its time come, and finds its run. Each step is told as one line of JSON."""
from steps import Steps
from workspace import client

ml = client()
step = Steps()
NAME = "sluice-delays-production-monitor"


def told(signal):
    limits = signal.metric_thresholds
    quality = signal.type == "data_quality"
    value = lambda metrics: next((each for each in vars(metrics).values() if isinstance(each, float)), None)
    return {
        "type": signal.type,
        "limits": [value(limits.numerical), value(limits.categorical)],
        "window": signal.production_data.data_window.lookback_window_size,
        "features": sorted(signal.features) if isinstance(getattr(signal, "features", None), list) else None,
        **({"metrics": sorted(name for name, each in vars(limits.numerical).items() if isinstance(each, float))} if quality else {}),
    }


@step("monitor")
def _():
    schedule = ml.schedules.get(NAME)
    monitor = schedule.create_monitor
    return {
        "enabled": schedule.is_enabled,
        "cron": schedule.trigger.expression,
        "compute": [monitor.compute.instance_type, monitor.compute.runtime_version],
        "task": monitor.monitoring_target.ml_task.lower(),
        "emails": monitor.alert_notification.emails,
        "signals": {name: told(signal) for name, signal in sorted(monitor.monitoring_signals.items())},
        "tags": {name: schedule.tags[name] for name in ("sluice-version", "sluice-model")},
    }


@step("trigger")
def _():
    return ml.schedules.trigger(NAME).schedule_action_type


@step("runs")
def _():
    return [run.display_name[:-17] for run in ml.jobs.list(scheduled_job_name=NAME, schedule_defined=True)]


step.end()
