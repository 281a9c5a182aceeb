import * as z from 'zod'
import { type Json, short } from '../kernel/digest.ts'
import { UserError } from '../kernel/errors.ts'
import type { Command } from '../main/command.ts'
import type { Ports } from '../ports/ports.ts'
import type { ModelVersion } from '../ports/registry.ts'
import { describeInputs } from '../runner/inputs.ts'
import { commonInputs } from '../steps/common.ts'
import { type Link, walk } from './chain.ts'

/** `sluice verify <version>`: fetches the model, recomputes its digest, and walks its evidence back to the data. */
export const verify: Command = {
  options: describeInputs(z.strictObject(commonInputs)),
  positionals: ['<version or digest>'],
  async run({ options, positionals }, terminal) {
    const { findConfig } = await import('../main/execute.ts')
    const { portsFor } = await import('../main/ports-for.ts')
    const { surroundings } = await import('../main/surroundings.ts')
    const { loaded, root } = await findConfig(options.config ?? 'sluice.yml', terminal.directory)
    const ports = await portsFor(loaded, root, await surroundings(terminal))
    const version = await find(loaded.config.model, positionals[0] ?? '', ports.registry)
    // A platform checks the digest of what it fetches, and throws when the bytes are others.
    await ports.registry.fetch(version, await ports.workspace.path(`verify/${version.digest}`))
    const { links, problems } = await walk(version, ports.records)
    const lines = [`${version.model} v${version.version}`, '', ...links.map(show), '', ...conclusion(version, links, problems)]
    return {
      verdict: problems.length > 0 ? 'fail' : 'pass',
      json: {
        schema: 1,
        model: version.model,
        version: version.version,
        digest: version.digest,
        links: links.map(({ evidence }) => JSON.parse(evidence.text) as Json),
        problems,
      },
      text: lines.join('\n'),
    }
  },
}

async function find(model: string, name: string, registry: Ports['registry']): Promise<ModelVersion> {
  const number = /^v?([1-9]\d*)$/.exec(name)?.[1]
  const versions = await registry.list(model)
  const found =
    number !== undefined
      ? versions.find((v) => v.version === Number(number))
      : versions.find((v) => name.length >= 8 && v.digest.startsWith(name))
  if (found) return found
  const known = versions.map((v) => `v${v.version} (${short(v.digest)})`).join(', ')
  throw new UserError(`There is no version ${name} of ${model}. ${known ? `There are ${known}.` : 'None is registered yet.'}`)
}

const show = ({ step, verdict, digest, inputs, outputs, commit }: Link): string => {
  const list = (artifacts: Link['inputs']) => artifacts.map(({ name, sha256 }) => `${name} ${short(sha256)}`).join(', ')
  return `  ${verdict === 'pass' ? '✓' : '✗'} ${step.padEnd(14)} ${verdict.padEnd(6)} evidence ${short(digest)}  ${list(inputs)} → ${list(outputs)}${commit ? `  at commit ${commit.slice(0, 7)}` : ''}`
}

const conclusion = (version: ModelVersion, links: readonly Link[], problems: readonly string[]): string[] =>
  problems.length > 0
    ? problems.map((problem) => `✗ ${problem}`)
    : [
        `✓ The chain holds: ${links.length} statements, each naming the one before it by digest; the stored bytes are ${short(version.digest)}.`,
      ]
