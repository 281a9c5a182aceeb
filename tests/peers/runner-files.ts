export interface Annotation {
  level: 'error' | 'warning' | 'notice' | 'debug'
  message: string
  /** `file`, `line`, `title`, … as given. */
  [property: string]: string
}

/** Reads GITHUB_OUTPUT and its kin: `name=value`, or `name<<END`, lines, `END`. As on the runner, anything else is an error. */
export function keyValues(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (line === '') continue
    const many = /^([^=]+?)<<(.+)$/.exec(line)
    const one = /^([^=]+)=(.*)$/.exec(line)
    if (many) {
      const end = lines.indexOf(many[2] ?? '', i + 1)
      if (end < 0) throw new Error(`no closing ${many[2]} for ${many[1]}`)
      found[many[1] ?? ''] = lines.slice(i + 1, end).join('\n')
      i = end
    } else if (one) found[one[1] ?? ''] = one[2] ?? ''
    else throw new Error(`the runner would refuse this line: ${line}`)
  }
  return found
}

/** The workflow commands `::error …::` and so on that a log contains, unescaped. */
export function annotations(log: string): Annotation[] {
  const commands = [...log.matchAll(/^::(error|warning|notice|debug)(?: ([^\n]*?))?::(.*)$/gm)]
  return commands.map(([, level, properties = '', message = '']) => ({
    ...Object.fromEntries(
      properties
        .split(',')
        .filter(Boolean)
        .map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1), true)]),
    ),
    level: level as Annotation['level'],
    message: unescaped(message, false),
  }))
}

const unescaped = (text: string, property: boolean) => {
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  return (property ? plain.replaceAll('%3A', ':').replaceAll('%2C', ',') : plain).replaceAll('%25', '%')
}
