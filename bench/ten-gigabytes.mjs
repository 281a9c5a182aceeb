// Commands on files of 10 GB: `node ten-gigabytes.mjs [gigabytes] [folder]`; needs `npm ci` here and so much space. Removes what it made.
import { spawn, spawnSync } from 'node:child_process'
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'

const gigabytes = Number(process.argv[2] ?? 10)
const folder = mkdtempSync(join(process.argv[3] ?? tmpdir(), 'sluice-ten-gigabytes-'))
const cli = process.env.SLUICE_CLI ?? join(import.meta.dirname, '..', 'dist', 'cli.js')

/** A running key, a label and a score, and what data usually have beside them; bytes of a row as they come out. */
const columns = `i AS id, (random() < 0.2)::INT AS label, random() AS score, 'airport ' || (i % 300) AS origin,
  (i * 7919) % 5000 AS distance, random() AS delay, TIMESTAMP '2001-01-01' + INTERVAL (i % 31536000) SECOND AS departed`
const formats = {
  csv: { perRow: 86, how: `HEADER, TIMESTAMPFORMAT '%Y-%m-%d %H:%M:%S'` },
  parquet: { perRow: 34, how: 'FORMAT parquet, COMPRESSION uncompressed' },
}

async function make(format) {
  const { perRow, how } = formats[format]
  const path = join(folder, `big.${format}`)
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '2GB', temp_directory: folder })
  const connection = await instance.connect()
  const rows = Math.ceil((gigabytes * 1e9) / perRow)
  await connection.run(`COPY (SELECT ${columns} FROM range(${rows}) AS t(i)) TO '${path}' (${how})`)
  connection.closeSync()
  instance.closeSync()
  return { path, rows, bytes: statSync(path).size }
}

/** Peak resident memory of a process so far in MiB, and its CPU seconds; undefined once it has ended. Linux only. */
function usage(pid) {
  try {
    const [, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
    const [user, system] = fields.at(-1).split(' ').slice(11, 13).map(Number)
    return { mebibytes: Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024, cpu: (user + system) / 100 }
  } catch {
    return undefined
  }
}

/** One process: seconds, CPU seconds, most memory, how it ended, and what it said. */
function run(directory, words) {
  return new Promise((resolve) => {
    const began = performance.now()
    const child = spawn(process.execPath, [cli, ...words], { cwd: directory, env: { ...process.env, SLUICE_HOME: join(folder, 'home') } })
    let said = ''
    let used = { mebibytes: 0, cpu: 0 }
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += text
      })
    const watch = setInterval(() => {
      used = usage(child.pid) ?? used
    }, 20)
    child.on('close', (code, signal) => {
      clearInterval(watch)
      resolve({ seconds: (performance.now() - began) / 1000, ...used, ended: code ?? signal, said })
    })
  })
}

const few = (from) => {
  const row = (_, i) => `${from - i},${Number(i % 5 === 0)},0.${10 + ((i * 37) % 90)},airport ${i % 3},${i},0.5,2001-01-01 00:00:00\n`
  return `id,label,score,origin,distance,delay,departed\n${Array.from({ length: 500 }, row).join('')}`
}

/** A project of files that are called big.<format>, few.csv and other.csv; its model answers with one of them. */
function project(name, big, { train, evaluation, answers }) {
  const directory = join(folder, name)
  mkdirSync(directory)
  linkSync(big, join(directory, big.slice(folder.length + 1)))
  const config = `model: big
data: { train: ${train}, evaluation: ${evaluation}, label: label, keys: [id], checks: [{ column: score, range: [0, 1] }, { disjoint: [train, evaluation] }] }
train: { command: 'cp few.csv {model}', inputs: [few.csv] }
evaluate: { command: 'node link.mjs ${answers} {predictions} {model} {data}', task: binary-classification, positive: 1 }
gates: [{ metric: roc_auc, at_least: 0.4 }]
`
  const files = { 'sluice.yml': config, 'few.csv': few(-1), 'other.csv': few(-1001), 'link.mjs': LINK }
  for (const [file, text] of Object.entries(files)) writeFileSync(join(directory, file), text)
  const git = (...words) => spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words], { cwd: directory })
  git('init', '-q')
  git('add', ...Object.keys(files))
  git('commit', '-qm', 'a')
  return directory
}
const LINK = `import { linkSync } from 'node:fs'\nlinkSync(process.argv[2], process.argv[3])\n`

/** The verdict, or the error. */
const shown = ({ said }, directory) => {
  // An alert is one sentence on several lines.
  const lines = said
    .replaceAll(/\n┃ /g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const line =
    lines.find((text) => /too large|too many|cannot be read/.test(text)) ??
    lines.find((text) => /^\S (PASS|MEASURED|FAIL|INCONCLUSIVE|ERROR)/.test(text))
  return (line ?? lines.at(-1) ?? '').replaceAll(`${directory}/`, '').replaceAll('|', '\\|').trim().slice(0, 300)
}

async function measure(what, directory, words) {
  const ended = await run(directory, words)
  const { seconds, cpu, mebibytes } = ended
  console.log(
    `| ${what} | ${seconds.toFixed(1)} | ${cpu.toFixed(1)} | ${mebibytes.toFixed(0)} | ${ended.ended} | ${shown(ended, directory)} |`,
  )
}

try {
  console.log(`${cpus().length} cores (${cpus()[0]?.model.trim()}), node ${process.version}`)
  for (const format of Object.keys(formats)) {
    const { path, rows, bytes } = await make(format)
    const big = `big.${format}`
    console.log(
      `\n| ${format}, ${(bytes / 1e9).toFixed(1)} GB, ${rows.toLocaleString('en')} rows | s | CPU s | peak MiB | exit code | says |\n|:--|--:|--:|--:|--:|:--|`,
    )
    const training = project(`train-${format}`, path, { train: big, evaluation: 'few.csv', answers: 'few.csv' })
    await measure('validate-data, as training data', training, ['validate-data'])
    await measure('train, as training data', training, ['train'])
    await measure('evaluate-gate, as training data', training, ['evaluate-gate'])
    await measure('sluice metrics', training, ['metrics', big, '--label', 'label'])
    await measure('sluice compare', training, ['compare', big, big, '--label', 'label', '--key', 'id'])
    const judged = project(`evaluation-${format}`, path, { train: 'other.csv', evaluation: big, answers: 'few.csv' })
    await measure('validate-data, as evaluation data', judged, ['validate-data'])
    await measure('train, as evaluation data', judged, ['train'])
    await measure('evaluate-gate, as evaluation data', judged, ['evaluate-gate'])
    if (format === 'csv') {
      const answered = project('answers', path, { train: 'other.csv', evaluation: 'few.csv', answers: big })
      for (const step of ['validate-data', 'train']) await run(answered, [step])
      await measure('evaluate-gate, as predictions', answered, ['evaluate-gate'])
    }
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
