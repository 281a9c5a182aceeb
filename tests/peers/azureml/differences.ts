/** What a named client sends although the schemas of 2024-10-01 have it not, as seen in what it sends. Everything else that breaks a schema is refused. */
interface Difference {
  method: string
  path: RegExp
  /** Pattern of the schema's complaint. */
  complaint: RegExp
  /** Only in requests with one of these api-versions: none is Sluice's own. */
  versions: RegExp
}

const previews = /^(?!2024-10-01$)/
const differences: readonly Difference[] = [
  // azure-ai-ml 1.35 sends the version of its content hash as a number.
  {
    method: 'PUT',
    path: /\/codes\/[^/]+\/versions\//,
    complaint: /\/properties\/properties\/hash_version must be string/,
    versions: previews,
  },
  // azure-ai-ml says `enabled` where the service answers `Enabled`.
  {
    method: 'PUT',
    path: /\/deployments\//,
    complaint: /\/dataCollector\/collections\/[^/]+\/dataCollectionMode/,
    versions: previews,
  },
  // azure-ai-ml writes `aadToken` for batch endpoints.
  { method: 'PUT', path: /\/batchEndpoints\/[^/]+$/, complaint: /\/properties\/authMode/, versions: previews },
  // Monitors of 2023-06-01-preview have other words for the same settings.
  { method: 'PUT', path: /\/schedules(\/|$)/, complaint: /\/properties\/action/, versions: previews },
  // azure-ai-ml says `maximize` where the schema says `Maximize`.
  { method: 'PUT', path: /\/jobs\//, complaint: /\/properties\/objective\/goal/, versions: previews },
  // azure-ai-ml sends a field of its own to a registry's data plane, always empty.
  { method: 'PUT', path: /\/registries\/[^/]+\/models\//, complaint: /additional properties: system_metadata$/, versions: previews },
  // azure-ai-ml says `auto` and `off` where the schema says `Auto` and `Off`.
  { method: 'PUT', path: /\/jobs\//, complaint: /\/featurizationSettings\/mode/, versions: previews },
  // AutoML limits that the later schema dropped.
  { method: 'PUT', path: /\/jobs\//, complaint: /limitSettings must NOT have additional properties: sweep/, versions: previews },
]

/** The complaints that are left when those of known clients are taken away. */
export const withoutKnown = (method: string, path: string, version: string | undefined, complaints: readonly string[]): string[] =>
  complaints.filter(
    (complaint) =>
      !differences.some(
        (each) =>
          each.method === method && each.path.test(path) && each.versions.test(version ?? '2024-10-01') && each.complaint.test(complaint),
      ),
  )
