import { short } from '../../kernel/digest.ts'
import { type Evidence, readEvidence } from '../../kernel/evidence.ts'
import type { Ports } from '../../ports/ports.ts'
import type { ModelVersion } from '../../ports/registry.ts'
import type { RunContext } from '../../ports/run-context.ts'
import type { Block, Document } from '../../report/document.ts'
import { tidy } from '../../report/text.ts'
import { footer } from '../footer.ts'

/** A version, and the statement of the training that made it. */
export interface Registered {
  version: ModelVersion
  training: Evidence
}

/** The newest version, when it was made from the content that a key names: then training again would give nothing new. */
export async function registeredFrom(key: string, model: string, { registry }: Pick<Ports, 'registry'>): Promise<Registered | undefined> {
  const newest = (await registry.numbers(model)).at(-1)
  const version = newest && (await registry.find(model, { version: newest.version }))
  const lines = (version?.files['evidence.jsonl'] ?? '').split('\n').filter(Boolean)
  const training = lines.map((line) => readEvidence(`${line}\n`)).findLast(({ claim }) => claim.step === 'train')
  return version && training?.claim.numbers.key === key ? { version, training } : undefined
}

/** Characters of a reason that a report shows. */
const REASON = 300

/** Why a new candidate was asked for: anybody's words, so text and never markup. Nothing where none was asked for. */
export const reasonBlocks = ({ retrain }: RunContext): Block[] =>
  retrain === undefined ? [] : [{ kind: 'paragraph', text: [{ strong: ['Asked for:'] }, ` ${tidy(retrain, REASON)}`] }]

/** The report of a retraining that nothing called for. */
export function nothingToTrain({ version, training }: Registered, evidence: string, commit: string | undefined, run: RunContext): Document {
  const { model, version: number, digest } = version
  return {
    marker: { kind: 'train', model, commit },
    verdict: 'pass',
    title: {
      icon: '✅',
      word: 'Pass',
      text: ['nothing to train: ', { code: `${model} v${number}` }, ' was made from the same data and code'],
    },
    blocks: [
      ...reasonBlocks(run),
      {
        kind: 'paragraph',
        text: [
          { strong: ['If you do nothing'] },
          ', nothing follows. Data, code, parameters, environment and command are those of ',
          { code: `v${number}` },
          '. Where new data should be here by now, look whether this run has them; to train all the same, start the workflow by hand with ',
          { code: 'force' },
          '.',
        ],
      },
      {
        kind: 'bullets',
        items: [
          [
            { strong: ['Evidence:'] },
            ' content key ',
            { code: short(String(training.claim.numbers.key)) },
            ' → training ',
            { code: short(training.digest) },
            ' → model ',
            { code: short(digest) },
            '; statement ',
            { code: short(evidence) },
            '.',
          ],
        ],
      },
    ],
    footer: footer(commit, run),
  }
}
