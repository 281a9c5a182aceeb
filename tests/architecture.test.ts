import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import ts from 'typescript'

/** Which rooms a room may import. `main` and `commands` put everything together. */
const everything = ['kernel', 'statistics', 'sketch', 'report', 'config', 'ports', 'steps', 'platforms', 'runner', 'main', 'commands']
const rooms: Record<string, readonly string[]> = {
  kernel: [],
  statistics: ['kernel'],
  sketch: ['kernel'],
  report: ['kernel'],
  config: ['kernel'],
  ports: ['kernel', 'sketch'],
  steps: ['kernel', 'statistics', 'sketch', 'report', 'config', 'ports'],
  platforms: ['kernel', 'sketch', 'ports'],
  runner: ['kernel', 'ports'],
  commands: everything,
  main: everything,
}
const root = join(import.meta.dirname, '..')
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join('src', file))
const sources = new Map(
  files.map((file) => [file, ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ESNext, true)]),
)
const roomOf = (file: string) => (file === join('src', 'main.ts') ? 'main' : (relative('src', file).split('/')[0] ?? ''))

/** Specifiers of static and dynamic imports and of re-exports, types included. */
function specifiers(source: ts.SourceFile): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      found.push(node.moduleSpecifier.text)
    if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      node.arguments[0] &&
      ts.isStringLiteral(node.arguments[0])
    )
      found.push(node.arguments[0].text)
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
      found.push(node.argument.literal.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
const local = (file: string) =>
  specifiers(sources.get(file)!).flatMap((name) => (name.startsWith('.') ? [normalize(join(dirname(file), name))] : []))
const linesOf = (text: string) => text.split('\n').length - 1

test('every file lies in a room', () => {
  expect(files.filter((file) => !Object.hasOwn(rooms, roomOf(file)))).toEqual([])
})

test('a room imports only what it may', () => {
  const wrong = files.flatMap((file) =>
    local(file).flatMap((target) =>
      roomOf(target) === roomOf(file) || rooms[roomOf(file)]?.includes(roomOf(target)) ? [] : [`${file} imports ${target}`],
    ),
  )
  expect(wrong).toEqual([])
})

test('steps do not know each other, nor any platform', () => {
  const folder = (file: string) => file.split('/')[2] ?? ''
  const shared = (file: string) => !file.split('/')[3]
  const steps = files.filter((file) => roomOf(file) === 'steps' && !shared(file))
  const wrong = steps.flatMap((file) =>
    local(file).flatMap((target) =>
      roomOf(target) === 'steps' && !shared(target) && folder(target) !== folder(file) ? [`${file} imports ${target}`] : [],
    ),
  )
  expect(wrong).toEqual([])
})

test('no import cycle, types counted', () => {
  const state = new Map<string, 'open' | 'done'>()
  const cycles: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done' || !sources.has(file)) return
    if (state.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      return
    }
    state.set(file, 'open')
    for (const target of local(file)) visit(target, [...path, file])
    state.set(file, 'done')
  }
  for (const file of files) visit(file, [])
  expect(cycles).toEqual([])
})

test('no file over 250 lines, the median at most 60', () => {
  const sizes = files.map((file): [string, number] => [file, linesOf(sources.get(file)!.text)]).sort((a, b) => a[1] - b[1])
  expect(sizes.filter(([, lines]) => lines > 250)).toEqual([])
  expect(sizes[Math.floor(sizes.length / 2)]![1]).toBeLessThanOrEqual(60)
})

test('no function over 50 lines', () => {
  const long: string[] = []
  for (const [file, source] of sources) {
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionLike(node) && 'body' in node && node.body) {
        const [from, to] = [node.getStart(), node.getEnd()].map((position) => source.getLineAndCharacterOfPosition(position).line)
        const lines = (to ?? 0) - (from ?? 0) + 1
        if (lines > 50) long.push(`${file}:${(from ?? 0) + 1} has ${lines} lines`)
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  expect(long).toEqual([])
})

test('only the runner and platforms reach for the runner’s toolkit', () => {
  const importers = (name: string) => files.filter((file) => specifiers(sources.get(file)!).includes(name))
  expect(importers('@actions/core')).toEqual(['src/runner/actions.ts', 'src/runner/id-token.ts'])
  expect(importers('@actions/github').filter((file) => !file.startsWith('src/platforms/github/'))).toEqual([])
  expect(
    [...importers('node:fs'), ...importers('node:fs/promises')].filter((file) =>
      ['kernel', 'statistics', 'sketch', 'report', 'config', 'ports', 'steps'].includes(roomOf(file)),
    ),
  ).toEqual([])
})
