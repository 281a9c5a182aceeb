/** The fields that Azure read out: null is nothing that a PUT takes. */
export const given = (fields: object): { [name: string]: unknown } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined))

interface Identity {
  type: string
  userAssignedIdentities?: { readonly [id: string]: object } | null
}

/** A resource's identity as it was read, to be put again: what Azure adds to user-assigned ones is its own. */
export function identityAgain(identity: Identity | null | undefined) {
  const users = identity?.userAssignedIdentities
  const assigned = users ? { userAssignedIdentities: Object.fromEntries(Object.keys(users).map((id) => [id, {}])) } : {}
  return identity ? { identity: { type: identity.type, ...assigned } } : {}
}
