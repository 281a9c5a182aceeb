import { type DefaultTreeAdapterMap, parse } from 'parse5'

type Node = DefaultTreeAdapterMap['node']

/** An element of a parsed page. */
export interface Element {
  tag: string
  attributes: ReadonlyMap<string, string>
  children: readonly Element[]
  /** All text below it. */
  text: string
}

/** The elements of a page as a browser builds them. */
export function elements(html: string): Element[] {
  const all: Element[] = []
  const visit = (node: Node): { text: string; found: Element[] } => {
    if ('value' in node) return { text: node.value, found: [] }
    const below = 'childNodes' in node ? node.childNodes.map(visit) : []
    const text = below.map((each) => each.text).join('')
    const children = below.flatMap(({ found }) => found)
    if (!('tagName' in node)) return { text, found: children }
    const element = { tag: node.tagName, attributes: new Map(node.attrs.map(({ name, value }) => [name, value])), children, text }
    all.push(element)
    return { text, found: [element] }
  }
  visit(parse(html))
  return all
}
