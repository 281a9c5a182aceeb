import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { explain, UserError } from '../kernel/errors.ts'
import type { StepName } from '../kernel/evidence.ts'
import type { Annotation } from '../ports/forge.ts'
import type { RunContext } from '../ports/run-context.ts'
import type { Document } from '../report/document.ts'
import { footer } from '../steps/footer.ts'
import { tellForge } from './emit.ts'
import type { Surroundings } from './execute.ts'

/**
 * Tells a pull request that a step ended without a verdict, so that the comment of an earlier commit does not go on saying "Pass".
 * Nothing is told outside of pull requests, and nothing when the config does not even name its model.
 */
export async function tellFailure(step: StepName, error: unknown, config: string, around: Surroundings): Promise<void> {
  const { github, context, log } = around
  const model = await modelNamed(resolve(around.directory, config))
  if (!github || context.pull === undefined || model === undefined) return
  const { githubClient, githubForge } = await import('../platforms/github/index.ts')
  const document = failure(step, error, model, context)
  const { untold } = await tellForge(
    step,
    { verdict: 'error', document, annotations: annotationsOf(error) },
    { forge: githubForge(githubClient(github)) },
    context,
  )
  // The step fails with its own error in any case; that one must not be hidden by this.
  for (const refusal of untold) log.warn(refusal)
}

/** The model that a config names, even where the rest of it cannot be read. */
async function modelNamed(path: string): Promise<string | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return /^model:\s*["']?([a-z0-9][a-z0-9-]*)/m.exec(text)?.[1]
}

function failure(step: StepName, error: unknown, model: string, run: RunContext): Document {
  const findings = error instanceof UserError ? error.findings : []
  const said = explain(error).split('\n')
  const why = findings.length > 1 ? `stopped with ${findings.length} mistakes to correct` : 'stopped with an error'
  return {
    marker: { kind: 'gate', model, commit: run.headCommit },
    verdict: 'error',
    title: { icon: '⚠️', word: 'Error', text: [{ code: model }, ' was not judged'] },
    alert: { level: 'caution', text: [{ strong: [{ code: step }, ` ${why}`] }, '.'] },
    blocks: [
      { kind: 'paragraph', text: [{ strong: 'If you merge' }, ', nothing is registered.'] },
      { kind: 'code', language: '', lines: said },
      { kind: 'paragraph', text: [{ strong: 'Next:' }, ' correct that and push; this comment follows.'] },
    ],
    footer: footer(run.headCommit, run),
  }
}

/** The places in committed files that an error names. */
export const annotationsOf = (error: unknown): Annotation[] =>
  (error instanceof UserError ? error.findings : []).flatMap(({ file, line, key, message, fix }) =>
    file && line ? [{ path: file, line, level: 'failure', message: [key, message, fix].filter(Boolean).join(' ') }] : [],
  )
