import * as z from 'zod'
import { type Json, short } from '../kernel/digest.ts'
import { UserError } from '../kernel/errors.ts'
import type { Command, Done } from '../main/command.ts'
import type { Ports } from '../ports/ports.ts'
import type { ModelVersion, VersionNumber } from '../ports/registry.ts'
import { describeInputs } from '../runner/inputs.ts'
import { commonInputs } from '../steps/common.ts'
import { type Link, walk, walkCandidate } from './chain.ts'

/** `sluice verify <version>`: fetches the model, recomputes its digest, and walks its evidence back to the data. A digest may be the candidate's in `.sluice`, too. */
export const verify: Command = {
  options: describeInputs(z.strictObject(commonInputs)),
  positionals: ['<version or digest>'],
  async run({ options, positionals }, terminal) {
    const { openProject } = await import('../main/project.ts')
    const { loaded, ports } = await openProject(options, terminal)
    const name = positionals[0] ?? ''
    const { model } = loaded.config
    const versions = await ports.registry.numbers(model)
    const found = named(versions, name)
    const version = found && (await ports.registry.find(model, { version: found.version }))
    const candidate = version ? undefined : await ports.workspace.digest('.sluice/model')
    if (version) return told(`${version.model} v${version.version}`, version.digest, await checked(version, ports))
    if (candidate !== undefined && name.length >= 8 && candidate.startsWith(name))
      return told(`${model}, the candidate in .sluice`, candidate, await walkCandidate(ports.workspace, candidate))
    const known = versions.map((v) => `v${v.version} (${short(v.digest)})`).join(', ')
    throw new UserError(`There is no version ${name} of ${model}. ${known ? `There are ${known}.` : 'None is registered yet.'}`)
  },
}

async function checked(version: ModelVersion, { registry, workspace, records }: Pick<Ports, 'registry' | 'workspace' | 'records'>) {
  // A platform checks the digest of what it fetches, and throws when the bytes are others.
  await registry.fetch(version, await workspace.path(`verify/${version.digest}`))
  return walk(version, records)
}

function told(title: string, digest: string, { links, problems }: { links: readonly Link[]; problems: readonly string[] }): Done {
  const statements = links.map(({ evidence }) => JSON.parse(evidence.text) as Json)
  return {
    verdict: problems.length > 0 ? 'fail' : 'pass',
    json: { schema: 1, title, digest, links: statements, problems },
    text: [title, '', ...links.map(show), '', ...conclusion(digest, links, problems)].join('\n'),
  }
}

const named = (versions: readonly VersionNumber[], name: string): VersionNumber | undefined => {
  const number = /^v?([1-9]\d*)$/.exec(name)?.[1]
  if (number !== undefined) return versions.find((v) => v.version === Number(number))
  return versions.findLast((v) => name.length >= 8 && v.digest.startsWith(name))
}

const show = ({ step, verdict, digest, inputs, outputs, commit }: Link): string => {
  const list = (artifacts: Link['inputs']) => artifacts.map(({ name, sha256 }) => `${name} ${short(sha256)}`).join(', ')
  return `  ${verdict === 'pass' ? '✓' : '✗'} ${step.padEnd(14)} ${verdict.padEnd(6)} evidence ${short(digest)}  ${list(inputs)} → ${list(outputs)}${commit ? `  at commit ${commit.slice(0, 7)}` : ''}`
}

const conclusion = (digest: string, links: readonly Link[], problems: readonly string[]): string[] =>
  problems.length > 0
    ? problems.map((problem) => `✗ ${problem}`)
    : [`✓ The chain holds: ${links.length} statements, each naming the one before it by digest; the model’s bytes are ${short(digest)}.`]
