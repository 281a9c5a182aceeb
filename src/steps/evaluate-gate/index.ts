import type * as z from 'zod'
import type { LoadedConfig } from '../../config/load.ts'
import type { Json } from '../../kernel/digest.ts'
import type { Ports } from '../../ports/ports.ts'
import type { RunContext } from '../../ports/run-context.ts'
import type { Step } from '../../ports/step.ts'
import type { Document } from '../../report/document.ts'
import type { inputs, outputs } from './contract.ts'
import { gather } from './gather.ts'

/** Judges the candidate against production on the same rows. */
export const evaluateGate: Step<typeof inputs, typeof outputs, LoadedConfig, Document> = {
  name: 'evaluate-gate',
  description: 'Judges a candidate model against production on the same rows, with confidence, and says so on the pull request.',
  contract: () => import('./contract.ts'),
  // Each part is loaded once there is something for it to do: statistics, renderers and plots take longer to load than to look for a candidate.
  async run({ revalidate: again }: z.output<typeof inputs>, loaded: LoadedConfig, ports: Ports, run: RunContext, signal: AbortSignal) {
    const began = ports.clock.now()
    await ports.workspace.remove('.sluice/evidence/evaluate-gate.json')
    const gathered = again ? await (await import('./revalidate.ts')).revalidate(loaded, ports, signal) : await gather(loaded, ports, signal)
    const { conclude } = await import('./conclude.ts')
    const judged = await conclude(gathered, loaded, ports, began, again)
    const { tell } = await import('./tell.ts')
    const told = await tell(judged, loaded, ports, run)
    const { decision, evidence } = judged
    return {
      verdict: decision.verdict,
      outputs: { 'model-digest': gathered.candidate.digest, production: gathered.production?.name ?? '' },
      ...told,
      json: decision as unknown as Json,
      evidence,
    }
  },
}
