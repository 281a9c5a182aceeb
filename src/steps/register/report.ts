import { short } from '../../kernel/digest.ts'
import type { Evidence } from '../../kernel/evidence.ts'
import type { ModelVersion } from '../../ports/registry.ts'
import type { RunContext } from '../../ports/run-context.ts'
import type { Block, Document, Inline, Text } from '../../report/document.ts'
import { fixed } from '../../report/numbers.ts'
import { commitLink, footer } from '../footer.ts'
import type { Proposed } from '../promotion.ts'
import type { Chain } from './decide.ts'

export interface RegisterReport {
  version: ModelVersion
  created: boolean
  chain: Chain
  /** The registration's own. */
  evidence: Evidence
  promotion: Proposed | undefined
  run: RunContext
}

/** The report of a registration: the version, where it goes next, and what it rests on. */
export function report({ version, created, chain, evidence, promotion, run }: RegisterReport): Document {
  const name = `v${version.version}`
  return {
    marker: { kind: 'register', model: version.model, commit: version.commit },
    verdict: 'pass',
    title: {
      icon: '✅',
      word: 'Pass',
      text: [{ code: version.model }, created ? ` is registered as ${name}` : ` was registered before, as ${name}`],
    },
    blocks: [
      { kind: 'paragraph', text: next(promotion, name) },
      ...(created ? [] : [sources(version, run)]),
      ...metrics(version),
      about(version, chain, evidence, run),
      rests(chain, evidence),
    ],
    footer: footer(version.commit, run),
  }
}

function next(promotion: Proposed | undefined, name: string): Text {
  if (!promotion) return [{ strong: 'Now:' }, ' it is kept; sluice.yml names no environment to promote it to.']
  const environment: Inline = { code: promotion.environment }
  const { url, number, branch = '', state } = promotion
  if (state === 'current') return [{ strong: 'Now:' }, ' ', environment, ` has ${name} already, so nothing is proposed.`]
  if (state === 'before')
    return [
      { strong: 'Now:' },
      ' ',
      environment,
      ` had ${name} once and went back, so it is not proposed again. To bring it back, put it into the deployments file.`,
    ]
  if (url)
    return [
      { strong: 'Next:' },
      ' merge ',
      { link: url, text: number ? `pull request ${number}` : url },
      ` to promote ${name} to `,
      environment,
      '.',
    ]
  return [{ strong: 'Next:' }, ' merge the branch ', { code: branch }, ` to promote ${name} to `, environment, '.']
}

const sources = ({ version, commit }: ModelVersion, { repositoryUrl }: RunContext): Block => ({
  kind: 'caption',
  text: [
    `The same bytes keep their version, and v${version} is evaluated and served from the sources of commit `,
    commitLink(commit, repositoryUrl),
    ', where it was registered first. Later changes of those sources reach production with the next model.',
  ],
})

function metrics({ metrics }: ModelVersion): Block[] {
  const rows = Object.entries(metrics).map(([name, value]): Text[] => [[{ code: name }], fixed(value, 4)])
  if (rows.length === 0) return []
  const columns = [
    { header: 'Metric', align: 'left' as const },
    { header: 'On the evaluation data', align: 'right' as const },
  ]
  return [{ kind: 'table', name: 'Metrics', columns, rows }]
}

function about({ data, commit, packages }: ModelVersion, chain: Chain, evidence: Evidence, { repositoryUrl }: RunContext): Block {
  const digests = data.flatMap(({ name, sha256 }, i): Inline[] => [i > 0 ? ', ' : '', `${name} `, { code: short(sha256) }])
  const names = Object.keys(packages).length
  return {
    kind: 'bullets',
    items: [
      [
        { strong: 'Sources:' },
        ' commit ',
        commitLink(commit, repositoryUrl),
        names > 0 ? `, ${names} packages recorded` : '',
        '; ',
        ...digests,
        '.',
      ],
      [
        { strong: 'Evidence:' },
        ' ',
        ...[...chain, evidence].flatMap(({ claim, digest }, i): Inline[] => [
          i > 0 ? ' → ' : '',
          `${claim.step} `,
          { code: short(digest) },
        ]),
        '.',
      ],
    ],
  }
}

const rests = (chain: Chain, evidence: Evidence): Block => ({
  kind: 'fold',
  name: 'evidence',
  summary: 'Digests in full',
  blocks: [{ kind: 'code', language: '', lines: [...chain, evidence].map(({ claim, digest }) => `${digest}  ${claim.step}`) }],
})
