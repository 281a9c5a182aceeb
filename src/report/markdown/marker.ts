import type { Document } from '../document.ts'

/** Percent-encoded (a model's name has 64 characters at most), and without two hyphens in a row, which would end an HTML comment early. */
const encoded = (name: string): string => encodeURIComponent(name.slice(0, 200).toWellFormed()).replace(/-(?=-)|-$/g, '%2D')

/** Start of the marker line by which the one comment of a kind and model is found: up to the model and a space. */
export const markerPrefix = ({ marker }: Pick<Document, 'marker'>): string => `<!-- sluice:${marker.kind} model=${encoded(marker.model)} `

/** The marker line: first line of every comment and issue. */
export function markerLine(document: Pick<Document, 'marker' | 'verdict'>): string {
  const { marker, verdict } = document
  const commit = /^[0-9a-f]{40}$/.test(marker.commit ?? '') ? ` commit=${marker.commit}` : ''
  return `${markerPrefix(document)}schema=1 verdict=${verdict}${commit} -->`
}
