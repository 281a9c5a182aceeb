import { brokenLinks } from '../../kernel/chain.ts'
import { sha256 } from '../../kernel/digest.ts'
import { UserError } from '../../kernel/errors.ts'
import { type Evidence, readEvidence } from '../../kernel/evidence.ts'
import type { Ports } from '../../ports/ports.ts'
import { ARTIFACT } from '../artifacts.ts'
import type { Scene, Verified } from './journey.ts'

/** Finds the wanted version and checks its evidence back to the data. UserError naming every broken link: then nothing is deployed. */
export async function verify({ wanted, path, ports }: Pick<Scene, 'wanted' | 'path' | 'ports'>): Promise<Verified> {
  const refuse = (messages: readonly string[]) => new UserError(messages.map((message) => ({ file: path, message })))
  const version = await ports.registry.find(wanted.model, { version: Number(wanted.version.slice(1)) })
  if (!version)
    throw refuse([`${wanted.version} of ${wanted.model} is not in the registry. Run \`sluice register\`, or name another version.`])
  if (version.digest !== wanted.digest)
    throw refuse([`${wanted.version} has digest ${version.digest.slice(0, 8)} in the registry, and ${wanted.digest.slice(0, 8)} here.`])
  const chain = await readChain(wanted.evidence, ports.records)
  const about = { name: ARTIFACT.model, sha256: wanted.digest }
  const rules = [
    { step: 'train' as const, about },
    { step: 'evaluate-gate' as const, about },
    { step: 'register' as const, about },
  ]
  const broken = brokenLinks(chain, rules)
  if (broken.length > 0) throw refuse(broken.map((link) => `The evidence of ${wanted.version} does not hold: ${link}`))
  return { version, chain }
}

/** A statement and all that it rests on, oldest first. What is missing or changed is left out, so that the check names it. */
async function readChain(digest: string, records: Ports['records']): Promise<Evidence[]> {
  const found = new Map<string, Evidence>()
  const queue = [digest]
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (found.has(next)) continue
    const text = await records.read(`evidence/${next}.json`)
    if (text === undefined || sha256(text) !== next) continue
    const evidence = readEvidence(text)
    found.set(next, evidence)
    queue.push(...evidence.claim.previous)
  }
  return [...found.values()].reverse()
}

/** Checks that enough people approved the change. UserError when they did not. */
export async function approved({ deploy, ports, change, path }: Pick<Scene, 'deploy' | 'ports' | 'change' | 'path'>): Promise<void> {
  if (deploy.approvals === 0) return
  if (!ports.forge || !change)
    throw new UserError('`deploy.approvals` asks for reviews of a pull request, and there is none here. Deploy from a workflow on GitHub.')
  const { pull, by } = await ports.forge.approvals(change.commit)
  if (by.length >= deploy.approvals) return
  const where = pull === undefined ? `commit ${change.commit.slice(0, 7)}, which no pull request brought` : `pull request ${pull}`
  throw new UserError([
    {
      file: path,
      message: `was changed by ${where}, with ${by.length} of ${deploy.approvals} approvals.`,
      fix: 'Revert it and promote by a pull request that others approve before it is merged.',
    },
  ])
}
