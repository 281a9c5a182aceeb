import * as z from 'zod'
import { deploymentPath } from '../config/deployment-path.ts'
import { servingEnvironmentFiles, trainingEnvironmentFiles } from '../config/environment-files.ts'
import { type LoadedConfig, loadDeployment } from '../config/load.ts'
import { type Finding, UserError } from '../kernel/errors.ts'
import { splitCommand } from '../kernel/placeholders.ts'
import type { Command } from '../main/command.ts'
import { describeInputs } from '../runner/inputs.ts'
import { commonInputs } from '../steps/common.ts'

/** `sluice lint`: every mistake in sluice.yml, the deployment files and the paths they name; runs nothing. */
export const lint: Command = {
  options: describeInputs(z.strictObject(commonInputs)),
  positionals: [],
  async run({ options }, { directory }) {
    const { findConfig } = await import('../main/execute.ts')
    const { localWorkspace } = await import('../platforms/local/workspace.ts')
    const { loaded, root } = await findConfig(options.config ?? 'sluice.yml', directory)
    const workspace = localWorkspace(root)
    const findings = [...(await missingFiles(loaded, workspace)), ...(await badDeployments(loaded, workspace))]
    if (findings.length > 0) throw new UserError(findings)
    const { model, gates, data } = loaded.config
    const text = `✓ ${loaded.file}: ${model}, ${data.checks.length} data checks, ${gates.length} gates. Nothing to correct.`
    return { verdict: 'pass', json: { schema: 1, file: loaded.file, model, findings: [] }, text }
  },
}

type Workspace = Pick<import('../ports/runtime.ts').Workspace, 'read' | 'digestAll'>

/** Source files that the config names and that are not there. Data files may be made later by `prepare`. */
async function missingFiles({ config, file, where }: LoadedConfig, workspace: Workspace): Promise<Finding[]> {
  const lists: [PropertyKey[], readonly string[]][] = [
    [['train', 'inputs'], config.train.inputs ?? []],
    [['train', 'environment'], config.train.environment ?? []],
    [['prepare', 'inputs'], config.prepare?.inputs ?? []],
  ]
  const single: [PropertyKey[], string | undefined][] = [
    [['train', 'params'], config.train.params],
    [['deploy', 'scoring_script'], config.deploy?.scoring_script],
    ...(['train', 'evaluate'] as const).map((step): [PropertyKey[], string | undefined] => [
      [step, 'command'],
      script(config[step].command ?? ''),
    ]),
    [['deploy', 'serve'], script(config.deploy?.serve ?? '')],
    ...trainingEnvironmentFiles(config).map((name): [PropertyKey[], string] => [['train', 'on', 'azureml', 'environment'], name]),
    ...servingEnvironmentFiles(config).map((name): [PropertyKey[], string] => [['deploy', 'to', 'azureml', 'environment'], name]),
  ]
  const all: [PropertyKey[], string][] = [
    ...lists.flatMap(([path, names]) => names.map((name, i): [PropertyKey[], string] => [[...path, i], name])),
    ...single.flatMap(([path, name]): [PropertyKey[], string][] => (name === undefined ? [] : [[path, name]])),
  ]
  const findings = await Promise.all(
    all.map(async ([path, name]): Promise<Finding[]> => {
      const found = await workspace.digestAll([name]).then(
        () => true,
        (error: unknown) => {
          if (error instanceof UserError) return false
          throw error
        },
      )
      return found
        ? []
        : [{ file, ...where(path), key: path.join('.'), message: `There is no ${name}.`, fix: 'Write it, or correct the name.' }]
    }),
  )
  return findings.flat()
}

/** The script of `python train.py …`: the first argument that looks like a source file. */
const script = (command: string): string | undefined => splitCommand(command)?.find((word) => /^[\w./-]+\.(py|r|jl|js|ts|sh)$/i.test(word))

async function badDeployments({ config }: LoadedConfig, workspace: Workspace): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const environment of config.deploy?.environments ?? []) {
    const path = deploymentPath(config.deployments, environment)
    const text = await workspace.read(path)
    if (text === undefined) continue
    try {
      loadDeployment(path, text, config.model)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      findings.push(...error.findings)
    }
  }
  return findings
}
