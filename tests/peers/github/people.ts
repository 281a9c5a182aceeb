import { notFound, type Route } from './types.ts'
import type { World } from './world.ts'

/** Who may do what. People of the peer may write; strangers may read what is public. */
export const people = (world: World): Route[] => [
  {
    method: 'GET',
    path: '/collaborators/:login/permission',
    needs: ['metadata', 'read'],
    async handle(call) {
      const login = call.part.login ?? ''
      const permission = world.role(login)
      if (!permission) return notFound()
      const may = { pull: permission !== 'none', triage: false, push: permission === 'write', maintain: false, admin: false }
      const user = { ...(await world.user(login)), role_name: permission, permissions: may }
      return { status: 200, body: { permission, role_name: permission, user } }
    },
  },
]
