import { type Json, short } from '../../kernel/digest.ts'
import { type Artifact, artifactDigest, type Evidence } from '../../kernel/evidence.ts'
import { ARTIFACT } from '../artifacts.ts'
import type { ChangeLine } from './facts.ts'
import type { Production } from './production.ts'

/** What differs between production's training and the candidate's: data, parameters. Undefined without production. */
export function changesSince(production: Production | undefined, training: Evidence | undefined): ChangeLine[] | undefined {
  if (!production || !training) return undefined
  const { data, params } = production.version
  const now = training.claim.inputs
  const before: readonly Artifact[] = data
  const parameters = (training.claim.numbers.params ?? {}) as Record<string, Json>
  return [
    ...digestLines('train data', artifactDigest(before, ARTIFACT.trainData), artifactDigest(now, ARTIFACT.trainData)),
    ...paramLines(flat(params), flat(parameters)),
  ]
}

function digestLines(name: string, before: string | undefined, now: string | undefined): ChangeLine[] {
  if (before === undefined || now === undefined) return []
  if (before === now) return [{ sign: ' ', name, text: `${short(now)}  unchanged` }]
  return [
    { sign: '-', name, text: short(before) },
    { sign: '+', name, text: short(now) },
  ]
}

/** Leaves of nested parameters by dotted name, as JSON text. */
function flat(value: { readonly [key: string]: Json | undefined }, prefix = ''): Map<string, string> {
  const leaves = new Map<string, string>()
  for (const [key, item] of Object.entries(value)) {
    if (item !== null && typeof item === 'object' && !Array.isArray(item))
      for (const [name, text] of flat(item as Record<string, Json>, `${prefix}${key}.`)) leaves.set(name, text)
    else leaves.set(`${prefix}${key}`, JSON.stringify(item))
  }
  return leaves
}

function paramLines(before: Map<string, string>, now: Map<string, string>): ChangeLine[] {
  const names = [...new Set([...before.keys(), ...now.keys()])].filter((name) => before.get(name) !== now.get(name))
  return names.flatMap((name): ChangeLine[] => [
    ...(before.has(name) ? [{ sign: '-' as const, name, text: before.get(name)! }] : []),
    ...(now.has(name) ? [{ sign: '+' as const, name, text: now.get(name)! }] : []),
  ])
}
