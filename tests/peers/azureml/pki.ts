import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from 'selfsigned'

export interface Certificates {
  /** PEM files: the authority's certificate, the servers' certificate and key. */
  ca: string
  cert: string
  key: string
}

/** A certificate authority of this process alone, and one certificate for everything that listens on loopback. */
export async function makeCertificates(folder: string): Promise<Certificates> {
  const validity = { keyType: 'ec', algorithm: 'sha256', notBeforeDate: new Date(Date.now() - 86_400_000) } as const
  // A name of its own: a process that trusts two of them looks for the signer by name.
  const authority = await generate([{ name: 'commonName', value: `Azure ML rehearsal ${randomUUID()}` }], {
    ...validity,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, digitalSignature: true, critical: true },
    ],
  })
  const server = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...validity,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 2, value: '*.localhost' },
          { type: 2, value: '*.blob.core.localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  })
  const write = (name: string, text: string) => {
    const file = join(folder, name)
    writeFileSync(file, text, { mode: 0o600 })
    return file
  }
  return { ca: write('ca.pem', authority.cert), cert: write('server.pem', server.cert), key: write('server.key', server.private) }
}
