import type { Block, Inline } from '../../../report/document.ts'
import type { Decision } from '../decide.ts'
import type { DriftFacts } from '../facts.ts'
import { changeOf } from './change.ts'
import { nextWithout, withoutRun } from './elsewhere.ts'
import { windowNoun, windowSince } from './time-words.ts'

/** `sluice.yml` at the line of `monitor`, linked at the commit where the repository has an address. */
function configPlace({ config, commit, run }: DriftFacts): Inline {
  const text: Inline[] = [{ code: config.path }, ...(config.line === undefined ? [] : [` line ${config.line}`])]
  if (!run.repositoryUrl || !commit) return { nowrap: text }
  const path = config.path.split('/').map(encodeURIComponent).join('/')
  return { link: `${run.repositoryUrl}/blob/${commit}/${path}${config.line === undefined ? '' : `#L${config.line}`}`, text }
}

/** What is or will be true, and what was done about it. */
export function ifYouDoNothing(decision: Decision, facts: DriftFacts): Block {
  const { act, failed } = decision
  const { version, window, monitor, again } = facts
  const noun = windowNoun(window)
  const start: Inline[] =
    decision.verdict === 'pass'
      ? [{ code: version }, ' goes on answering, and nothing is to be done.']
      : [{ strong: ['If you do nothing'] }, ', ', { code: version }, ' goes on answering.']
  const done: Inline[] = again
    ? [` This ${noun} was judged before, so nothing was done again.`]
    : act === 'wait'
      ? [
          ` An issue opens once ${monitor.issue_after.windows} of ${monitor.issue_after.of} ${noun}s were not steady; so far ${failed} ${failed === 1 ? 'was' : 'were'}.`,
        ]
      : consequences(decision, facts)
  return { kind: 'paragraph', text: [...start, ...done] }
}

function consequences({ act, before, retrain }: Decision, { forge, window, monitor }: DriftFacts): Inline[] {
  const noun = windowNoun(window)
  if (act === 'raise') {
    const issue = forge
      ? ` This issue follows every ${noun} and closes itself after a ${noun} without drift.`
      : ' In a workflow, this report would now open an issue; here there is no GitHub to open it on.'
    const training: Inline[] = !retrain
      ? []
      : forge
        ? [' A retraining was started: ', { code: monitor.retrain_workflow }, '.']
        : [' And it would start ', { code: monitor.retrain_workflow }, '.']
    return [issue, ...training]
  }
  if (act === 'settle' && before[0]?.verdict === 'fail')
    return [
      forge ? ' An open issue about drift is closed with this report.' : ' In a workflow, an open issue about drift would now be closed.',
    ]
  return act === 'none' ? [' An open issue about drift stays open.'] : []
}

/** What to do: only things that exist. Nothing on pass. */
export function next(decision: Decision, facts: DriftFacts): Block[] {
  if (decision.verdict === 'pass') return []
  const idle = withoutRun(facts)
  const items = idle
    ? nextWithout(idle, configPlace(facts))
    : decision.verdict === 'inconclusive'
      ? tooFew(facts)
      : changed(decision, facts)
  const opening: Block = { kind: 'paragraph', text: [{ strong: ['Next'] }, ', one of these:'] }
  return [opening, { kind: 'numbered', items }]
}

const tooFew = (facts: DriftFacts): Inline[][] => [
  [
    'If there should be more requests, look whether they reach ',
    { code: facts.environment },
    ': ',
    { code: 'npx sluice status' },
    ' shows what is served.',
  ],
  [
    'If there are no more, lengthen ',
    { code: 'monitor.window' },
    ' or lower ',
    { code: 'monitor.least_rows' },
    ' in ',
    configPlace(facts),
    '.',
  ],
]

/** Start of the run of windows in which a column drifted, up to this one. */
function since(name: string, { before }: Decision, { window }: DriftFacts): string {
  const drifted = ({ columns }: Decision['before'][number]) =>
    columns.some((column) => column.name === name && column.verdict === 'drifted')
  const end = before.findIndex((record) => !drifted(record))
  const first = before.slice(0, end < 0 ? before.length : end).at(-1)
  return windowSince(first ? { from: new Date(first.from), to: new Date(first.to) } : window)
}

function changed(decision: Decision, facts: DriftFacts): Inline[][] {
  const worst = decision.inputs.find(({ verdict }) => verdict === 'drifted')
  const pair = worst && facts.columns.get(worst.name)
  const name: Inline = worst ? { code: worst.name } : 'The data'
  const change = pair && changeOf(worst, pair, false)
  const seen: Inline[] = change
    ? [
        ` Drifted since ${since(worst.name, decision, facts)}; now `,
        ...[change.live].flat(),
        ', at release ',
        ...[change.reference].flat(),
        '.',
      ]
    : []
  const retraining: Inline[] =
    decision.retrain && facts.forge
      ? ['look at the candidate of the retraining that was started.']
      : [
          'train on newer data. Change ',
          { code: 'data' },
          ' in ',
          { code: facts.config.path },
          ' on a branch and open a pull request, which is judged like any other.',
        ]
  return [
    ...(worst ? [[name, ' is wrong at its source: repair it there.', ...seen]] : []),
    [...(worst ? [name, ' is right and the world has changed: '] : ['The world has changed: ']), ...retraining],
    ...(decision.drifted.length > 0
      ? [
          [
            'The change is harmless: raise ',
            { code: 'monitor.alarm' },
            ' in ',
            configPlace(facts),
            '; that change is reviewed like any other.',
          ] as Inline[],
        ]
      : [
          [
            'The loss is acceptable: raise ',
            { code: 'monitor.no_worse_than' },
            ' in ',
            configPlace(facts),
            '; that change is reviewed like any other.',
          ] as Inline[],
        ]),
  ]
}
