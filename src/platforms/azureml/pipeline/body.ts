import type { Task } from '../../../ports/compute.ts'
import { known, onRay, placement } from '../jobs/body.ts'
import { mountName } from '../jobs/command.ts'
import type { TrainingSettings } from '../jobs/training.ts'
import { type StepParts, snake } from './component.ts'
import { sparkArgs, sparkConf } from './component-spark.ts'
import { type PipelineStep, TRAIN } from './steps.ts'

/** A step with what it is made of. */
export interface MadeStep extends StepParts {
  step: PipelineStep
  componentId: string
  /** Where it may leave checkpoints that another try finds. */
  checkpoints: string | undefined
}

/**
 * The body of a pipeline job. `jobs` is free-form to the schema and snake_case within: each step is as azure-ai-ml 1.35 writes it. No place and no word in it
 * is named after the job, since the service takes an earlier result only where all is the same.
 */
export function pipelineBody(task: Task, name: string, made: readonly MadeStep[], settings: TrainingSettings): { properties: object } {
  const brought = made.flatMap(({ step, inputs }) => step.brought.map((placeholder) => [placeholder, inputs[placeholder]!] as const))
  const { identity: _, computeId: __, ...about } = known(task, name, undefined, settings)
  const train = made.find(({ step }) => step.name === TRAIN)
  return {
    properties: {
      jobType: 'Pipeline',
      ...about,
      inputs: Object.fromEntries(
        brought.map(([placeholder, { id, folder }]) => [
          mountName(placeholder),
          { jobInputType: folder ? 'uri_folder' : 'uri_file', uri: id },
        ]),
      ),
      jobs: Object.fromEntries(made.map((one) => [one.step.name, node(one)])),
      settings: {
        default_compute: typeof settings.training.compute === 'string' ? train?.computeId : 'serverless',
        continue_on_step_failure: false,
        ...(task.again ? { force_rerun: true } : {}),
      },
    },
  }
}

function node({ step, componentId, computeId, inputs, checkpoints }: MadeStep): object {
  const { name, task, spark, from } = step
  const bound = Object.keys(inputs).map((placeholder) => {
    const mount = mountName(placeholder)
    const other = from[placeholder]
    const value = other ? `\${{parent.jobs.${other.step}.outputs.${mount}}}` : `\${{parent.inputs.${mount}}}`
    return [mount, { value, job_input_type: 'literal' }]
  })
  const shared = { name, type: spark ? 'spark' : 'command', componentId, inputs: Object.fromEntries(bound) }
  if (spark)
    return {
      ...shared,
      entry: { file: spark.entry, spark_job_entry_type: 'SparkJobPythonEntry' },
      args: sparkArgs(step),
      conf: sparkConf(spark),
      resources: { instance_type: spark.instance_type, runtime_version: spark.runtime },
      identity: { identity_type: spark.identity === 'user' ? 'UserIdentity' : 'Managed' },
    }
  const { resources, queueSettings, distribution } = placement(step.place)
  const { queueSettings: queue } = queueSettings as { queueSettings?: object }
  const { distribution: many } = distribution as { distribution?: object }
  const variables = { ...task.env, ...onRay(step.place) }
  return {
    ...shared,
    ...(computeId ? { computeId } : {}),
    ...(checkpoints ? { outputs: { checkpoints: { uri: checkpoints, mode: 'ReadWriteMount', job_output_type: 'uri_folder' } } } : {}),
    resources: snake(resources),
    ...(many ? { distribution: snake(many) } : {}),
    ...(queue ? { queue_settings: snake(queue) } : {}),
    ...(task.timeLimit === undefined ? {} : { limits: { timeout: `PT${Math.ceil(task.timeLimit)}S`, job_limits_type: 'Command' } }),
    ...(Object.keys(variables).length > 0 ? { environment_variables: variables } : {}),
  }
}
