import { parse } from 'yaml'
import { type Answer, type Call, notFound, type Route, refuse } from './types.ts'
import type { World } from './world.ts'

/** A workflow or repository that was asked to run something. Nothing runs; the test decides what follows. */
export type Dispatch = { workflow: string; ref: string; inputs: Record<string, unknown> } | { event: string; payload: unknown }

/** `workflow_dispatch` and `repository_dispatch`, recorded. */
export const dispatches = (world: World, record: (dispatch: Dispatch) => void): Route[] => [
  {
    method: 'POST',
    path: '/actions/workflows/:id/dispatches',
    needs: ['actions', 'write'],
    handle: (call) => workflow(world, record, call),
  },
  {
    method: 'POST',
    path: '/dispatches',
    needs: ['contents', 'write'],
    handle(call) {
      record({ event: String(call.body.event_type), payload: call.body.client_payload ?? {} })
      return { status: 204 }
    },
  },
]

async function workflow(world: World, record: (dispatch: Dispatch) => void, call: Call): Promise<Answer> {
  const { ref, inputs = {} } = call.body as { ref: string; inputs?: Record<string, unknown> }
  const name = call.part.id ?? ''
  const commit = await world.git.resolve(ref)
  if (!commit) return refuse(422, `No ref found for: ${ref}`)
  const [file] = await world.git.list(commit, `.github/workflows/${name}`)
  if (!file) return notFound()
  const { on } = parse((await world.git.blob(file.sha)).toString()) as {
    on: string | string[] | Record<string, { inputs?: object } | null>
  }
  const triggers = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on)
  if (!triggers.includes('workflow_dispatch')) return refuse(422, "Workflow does not have 'workflow_dispatch' trigger")
  const known = typeof on === 'object' && !Array.isArray(on) ? Object.keys(on.workflow_dispatch?.inputs ?? {}) : []
  const unknown = Object.keys(inputs).filter((key) => !known.includes(key))
  if (unknown.length) return refuse(422, `Unexpected inputs provided: ${JSON.stringify(unknown)}`)
  record({ workflow: name, ref, inputs })
  return { status: 204 }
}
