"""azure-ai-ml reads the schedule of a monitor that Sluice wrote. Each step is told as one line of JSON."""
from steps import Steps
from workspace import client

ml = client()
step = Steps()


def told(signal):
    limits = signal.metric_thresholds
    value = lambda metrics: next((each for each in vars(metrics).values() if isinstance(each, float)), None)
    return {
        "type": signal.type,
        "numerical": value(limits.numerical),
        "categorical": value(limits.categorical),
        "window": signal.production_data.data_window.lookback_window_size,
        "features": sorted(signal.features) if isinstance(getattr(signal, "features", None), list) else None,
    }


@step("monitor")
def _():
    schedule = ml.schedules.get("sluice-delays-production-monitor")
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


step.end()
