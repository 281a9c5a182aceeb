/** An answer that says no, as Azure's resource manager words it. Thrown by handlers. */
export class Refusal extends Error {
  status: number
  code: string
  headers: Record<string, string>
  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message)
    this.name = 'Refusal'
    this.status = status
    this.code = code
    this.headers = headers
  }
}

/** The body of an error, as Azure's resource manager answers it. */
export const errorBody = (code: string, message: string) => ({ error: { code, message, details: [], additionalInfo: [] } })

/** 404 for a resource that is not there. */
export const notFound = (path: string) =>
  new Refusal(404, 'ResourceNotFound', `The Resource '${path.replace(/^.*\/providers\//, '')}' was not found.`)

/** 400 for a body that breaks a rule which no schema states. */
export const badRequest = (message: string) => new Refusal(400, 'BadRequest', message)

/** 409 for what cannot be done now. */
export const conflict = (message: string) => new Refusal(409, 'Conflict', message)
