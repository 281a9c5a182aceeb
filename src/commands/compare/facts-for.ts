import { VERSION } from '../../kernel/version.ts'
import type { GateFacts } from '../../steps/evaluate-gate/facts.ts'

/** What the pages of evaluate-gate need to know of files that belong to no project. */
export const factsFor = (of: {
  model: string
  path: string
  label: string
  positive: string
  page: GateFacts['page']
  baseline?: string
}): GateFacts => ({
  model: of.model,
  config: { path: '', gateLines: [] },
  production: of.baseline === undefined ? undefined : { version: of.baseline, called: 'baseline' },
  nextVersion: '',
  environments: [],
  evaluation: { path: of.path, label: of.label, positive: of.positive },
  evidence: { model: '' },
  page: of.page,
  toolVersion: VERSION,
})
