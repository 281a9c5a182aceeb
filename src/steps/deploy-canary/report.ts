import type { Block, Document } from '../../report/document.ts'
import { footer } from '../footer.ts'
import { type Brought, verdictFor } from './brought.ts'
import type { Scene } from './journey.ts'
import { bullets } from './report/bullets.ts'
import { chart } from './report/chart.ts'
import { folds } from './report/folds.ts'
import { guardsTable } from './report/guards-table.ts'
import { alert, next, now } from './report/now.ts'
import { stagesTable } from './report/stages-table.ts'
import { title } from './report/title.ts'

/** The report of a deployment: what answers now, how it came to that, and what to do. `others` are the environments before it. */
export function report(scene: Scene, brought: Brought, others: readonly { scene: Scene; brought: Brought }[]): Document {
  const { wanted, run, change } = scene
  const journey = brought.kind === 'acted' ? brought.journey : undefined
  const body: Block[] = journey ? [...stagesTable(scene, journey), ...chart(scene, journey), ...guardsTable(scene, journey)] : []
  return {
    marker: { kind: 'canary', model: wanted.model, commit: run.headCommit ?? change?.commit },
    verdict: verdictFor(brought),
    title: title(scene, brought),
    alert: alert(scene, brought),
    blocks: [
      now(scene, brought),
      ...body,
      ...bullets(scene, brought, others),
      ...next(scene, brought),
      ...(journey ? folds(scene, journey, brought.kind === 'acted' ? brought.putBack : undefined) : []),
      { kind: 'paragraph', text: [{ strong: 'Commands:' }, ' on your machine, ', { code: 'npx sluice status' }, ' says what is served.'] },
    ],
    footer: footer(run.headCommit ?? change?.commit, run),
  }
}
