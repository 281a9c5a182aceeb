import type { TestCase } from '../kernel/test-case.ts'
import type { Verdict } from '../kernel/verdict.ts'
import { clip } from './text.ts'

/** A step's judgement as a suite of tests. */
export interface Suite {
  /** Name of the step. */
  name: string
  /** Name of the model: the package that the tests belong to. */
  model: string
  /** Wall time of the step; 0 where it is not known. */
  seconds: number
  cases: readonly TestCase[]
}

/** Characters of a name and of a message. */
const MOST = { name: 200, message: 2000 }

/** JUnit XML as Jenkins, GitLab and Azure Pipelines read it. What is undecided counts as failed: it is not a pass. */
export function renderJunit({ name, model, seconds, cases }: Suite): string {
  const of = (...verdicts: Verdict[]) => cases.filter(({ verdict }) => verdicts.includes(verdict)).length
  const time = Math.max(0, seconds).toFixed(3)
  const totals = `tests="${cases.length}" failures="${of('fail', 'inconclusive')}" errors="${of('error')}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="sluice" ${totals} time="${time}">`,
    `  <testsuite name="${attribute(`${name}: ${model}`, MOST.name)}" ${totals} skipped="0" time="${time}">`,
    ...cases.map(testCase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function testCase({ group, name, verdict, message = '', path, line }: TestCase): string {
  const where = path === undefined ? '' : ` file="${attribute(path, MOST.name)}"${line === undefined ? '' : ` line="${line}"`}`
  const start = `    <testcase classname="${attribute(group, MOST.name)}" name="${attribute(name, MOST.name)}" time="0"${where}`
  if (verdict === 'pass')
    return message === '' ? `${start}/>` : `${start}>\n      <system-out>${element(message)}</system-out>\n    </testcase>`
  const tag = verdict === 'error' ? 'error' : 'failure'
  const said = attribute(message === '' ? verdict : message, MOST.message)
  return `${start}>\n      <${tag} type="${verdict}" message="${said}"/>\n    </testcase>`
}

/** Everything that XML 1.0 cannot hold at all, and what would change how the rest is read (bidirectional overrides). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must go
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/g
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': ' ', '\n': ' ', '\r': '' }

const element = (text: string): string => attribute(text, MOST.message)
const attribute = (text: string, most: number): string =>
  clip(
    text
      .slice(0, 4 * most)
      .toWellFormed()
      .replace(UNWRITABLE, ''),
    most,
  ).replace(/[&<>"\t\r\n]/g, (sign) => ENTITIES[sign] ?? '')
