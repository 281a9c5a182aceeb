import type { StepName } from '../kernel/evidence.ts'
import type { Command } from './command.ts'

/** A verb before it is loaded. */
export interface CommandEntry {
  name: string
  description: string
  load(): Promise<Command>
}

const step = (name: StepName, description: string): CommandEntry => ({
  name,
  description,
  load: async () => (await import('./step-command.ts')).stepCommand(name),
})

/** Every verb, in the order of help. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    description: 'Look at a data file and write sluice.yml and the workflows.',
    load: async () => (await import('../commands/init/index.ts')).init,
  },
  {
    name: 'lint',
    description: 'Check sluice.yml and deployments/ without running anything.',
    load: async () => (await import('../commands/lint.ts')).lint,
  },
  {
    name: 'run',
    description: 'Prepare, validate, train and judge: what a pull request runs.',
    load: async () => (await import('../commands/run.ts')).run,
  },
  step('validate-data', 'Check the data that the model is trained and judged on.'),
  step('train', 'Train the candidate, or reuse it when nothing changed.'),
  step('evaluate-gate', 'Judge the candidate against production on the same rows.'),
  step('register', 'Give the candidate a version and propose its promotion.'),
  step('deploy-canary', 'Bring what is served to what deployments/ says, step by step.'),
  step('monitor-drift', 'Compare what was asked and answered lately with the reference.'),
  {
    name: 'compare',
    description: 'Compare two files of predictions, without any configuration.',
    load: async () => (await import('../commands/compare/index.ts')).compare,
  },
  {
    name: 'metrics',
    description: 'Measure one file of predictions, each metric with its interval.',
    load: async () => (await import('../commands/compare/metrics.ts')).metrics,
  },
  {
    name: 'verify',
    description: 'Walk from a version back to its data and print the chain.',
    load: async () => (await import('../commands/verify.ts')).verify,
  },
  {
    name: 'status',
    description: 'Show what every environment should serve and does serve.',
    load: async () => (await import('../commands/status.ts')).status,
  },
  {
    name: 'doctor',
    description: 'Look whether Azure ML has what sluice.yml asks for.',
    load: async () => (await import('../commands/doctor.ts')).doctor,
  },
  {
    name: 'azureml',
    description: 'List what of this model goes on in the Azure ML workspace: `azureml orphans`.',
    load: async () => (await import('../commands/azureml.ts')).azureml,
  },
  {
    name: 'stop',
    description: 'End what is served on this machine, after its last answer.',
    load: async () => (await import('../commands/stop.ts')).stop,
  },
]
