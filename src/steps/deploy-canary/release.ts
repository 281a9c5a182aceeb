import { UserError } from '../../kernel/errors.ts'
import { splitCommand } from '../../kernel/placeholders.ts'
import type { ModelVersion } from '../../ports/registry.ts'
import type { Release } from '../../ports/serving.ts'
import { COMMAND_ENV } from '../command-line.ts'
import type { Scene } from './journey.ts'

/** What serves a version: its bytes from the registry, the sources of its commit, the command of sluice.yml. */
export async function releaseOf(
  { deploy, ports, loaded }: Pick<Scene, 'deploy' | 'ports' | 'loaded'>,
  version: ModelVersion,
): Promise<Release> {
  const name = `v${version.version}`
  const [model, sources] = await Promise.all([
    ports.workspace.path(`served/${name}-${version.digest.slice(0, 8)}`).then((folder) => ports.registry.fetch(version, folder)),
    ports.repository.sources(version.commit),
  ])
  const release = { version: name, digest: version.digest, sources, model }
  if (deploy.scoring_script !== undefined) {
    const serve = ['azmlinfsrv', '--entry_script', deploy.scoring_script, '--port', '{port}']
    // As in Azure ML's images: the folder that holds the model, whose own name is `model`.
    return { ...release, serve, env: { ...COMMAND_ENV, AZUREML_MODEL_DIR: '{model_folder}' } }
  }
  // What stays: an MLflow model, which its platform serves without a command.
  if (deploy.serve === undefined) return { ...release, serve: [] }
  const serve = splitCommand(deploy.serve)
  if (!serve?.[0])
    throw new UserError([
      { file: loaded.file, ...loaded.where(['deploy', 'serve']), key: 'deploy.serve', message: 'The command is empty.' },
    ])
  return { ...release, serve, env: COMMAND_ENV }
}
