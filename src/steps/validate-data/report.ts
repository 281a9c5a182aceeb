import { short } from '../../kernel/digest.ts'
import type { Origin } from '../../ports/data.ts'
import type { RunContext } from '../../ports/run-context.ts'
import type { Inspection } from '../../ports/tables.ts'
import type { Block, Document, Inline, Text } from '../../report/document.ts'
import { count } from '../../report/numbers.ts'
import { clip } from '../../report/text.ts'
import { many } from '../../report/units.ts'
import { footer } from '../footer.ts'
import { columnsTable } from './columns.ts'
import type { DataFinding, Decision } from './decide.ts'
import { dataTitle, dataWords } from './plan.ts'

export interface DataReport {
  decision: Decision
  model: string
  train: Inspection
  evaluation: Inspection
  /** The further sets of `evaluation`. */
  sets: readonly { name: string; path: string; inspection: Inspection }[]
  /** Paths as sluice.yml has them. */
  paths: { train: string; evaluation: string }
  /** Line of the file for a rule, and that file's name. */
  file: string
  line(path: DataFinding['path']): number
  commit: string | undefined
  evidence: string
  run: RunContext
}

/** The report on the data: what fails first, then what is in them. */
export function report(facts: DataReport): Document {
  const { decision, model, commit, run } = facts
  const { findings } = decision
  const [worst] = findings
  return {
    marker: { kind: 'data', model, commit },
    verdict: decision.verdict,
    title: worst
      ? { icon: '❌', word: 'Fail', text: ['data of ', { code: model }, ` break ${many(findings.length, 'check')}`] }
      : { icon: '✅', word: 'Pass', text: ['data of ', { code: model }, ' pass every check'] },
    ...(worst && { alert: { level: 'caution' as const, text: alertText(facts, worst) } }),
    blocks: [...failing(facts), facets(facts), ...profiles(facts)],
    footer: footer(commit, run),
  }
}

function alertText(facts: DataReport, worst: DataFinding): Text {
  const others = facts.decision.findings.length - 1
  const rest = others > 0 ? ` ${others === 1 ? 'One more check fails' : `${count(others)} more checks fail`}.` : ''
  return [...subject(worst), { strong: worst.message }, ' Asked for in ', place(facts, worst), `.${rest} Nothing is trained on these data.`]
}

const subject = ({ data, column }: DataFinding): Inline[] => [
  dataTitle(data),
  ...(column === undefined ? [': '] : [', column ', { code: clip(column, 60) }, ': ']),
]

function place({ file, line, run, commit }: DataReport, { path }: DataFinding): Inline {
  const at = line(path)
  const shown = `${file}:${at}`
  return run.repositoryUrl && commit
    ? { link: `${run.repositoryUrl}/blob/${commit}/${file}#L${at}`, text: [{ code: shown }] }
    : { code: shown }
}

function failing(facts: DataReport): Block[] {
  const { findings } = facts.decision
  if (findings.length === 0) return []
  return [
    {
      kind: 'table',
      name: 'Failed checks',
      columns: [
        { header: 'Verdict', align: 'left' },
        { header: 'Data', align: 'left' },
        { header: 'Column', align: 'left' },
        { header: 'Found', align: 'left' },
        { header: 'Examples', align: 'left' },
        { header: 'Rule', align: 'left' },
      ],
      rows: findings.map((finding) => [
        [{ nowrap: ['✗ ', { strong: 'fails' }] }],
        dataWords(finding.data).replace(' data', ''),
        finding.column === undefined ? '' : [{ code: clip(finding.column, 60) }],
        finding.message,
        exampleText(finding),
        [place(facts, finding)],
      ]),
    },
    { kind: 'caption', text: 'Rows count from 1, without a header.' },
  ]
}

const exampleText = ({ examples }: DataFinding): Text =>
  examples.flatMap(({ row, value }, i): Inline[] => [
    i > 0 ? ', ' : '',
    ...(row === undefined ? ['key '] : [`row ${count(row)}: `]),
    { code: clip(value, 60) },
  ])

function facets({ train, evaluation, sets, paths, decision, evidence }: DataReport): Block {
  const about = (name: string, path: string, { rows, sketches, sha256, origin }: Inspection): Text => [
    { strong: `${name}:` },
    ' ',
    { code: path },
    ...(origin ? whence(path, origin) : []),
    `, ${many(rows, 'row')}, ${many(sketches.length, 'column')}, SHA-256 `,
    { code: short(sha256) },
    '.',
  ]
  return {
    kind: 'bullets',
    items: [
      about('Training', paths.train, train),
      about('Evaluation', paths.evaluation, evaluation),
      ...sets.map(({ name, path, inspection }) => about(`Evaluation, ${name}`, path, inspection)),
      [{ strong: 'Evidence:' }, ` ${many(decision.checks, 'check')} made; statement `, { code: short(evidence) }, '.'],
    ],
  }
}

const whence = (path: string, { uri, files }: Origin): Inline[] => [
  ...(uri === path ? [] : [', which was ', { code: uri }]),
  `, ${many(files, 'file')} in the cloud`,
]

function profiles({ train, evaluation }: DataReport): Block[] {
  const note: Block = {
    kind: 'caption',
    text: 'Quantiles are within 0.4% of the value (least and greatest are exact), distinct counts above 100 within about 3%.',
  }
  return [
    {
      kind: 'fold',
      name: 'training columns',
      summary: 'Columns of the training data',
      blocks: [columnsTable('Training columns', train.sketches), note],
    },
    {
      kind: 'fold',
      name: 'evaluation columns',
      summary: 'Columns of the evaluation data',
      blocks: [columnsTable('Evaluation columns', evaluation.sketches), note],
    },
  ]
}
