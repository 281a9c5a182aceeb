import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Azure } from './start.ts'

const folder = join(import.meta.dirname, '..', '..', '..', '.cache', 'venv-azure', 'bin')
/** Python with azure-ai-ml, azureml-mlflow and mlflow. */
const clientPython = join(folder, 'python')
/** Whether it is installed here; `node tools/setup.mjs` does that where pip can. */
export const clientsAreThere = existsSync(clientPython)
/** The environment of a fake whose jobs shall find that Python first. */
export const clientEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env, PATH: `${folder}:${process.env.PATH}` })

/** What one step of a driver in clients/ told. */
export interface Told {
  step: string
  ok: boolean
  // biome-ignore lint/suspicious/noExplicitAny: what a test looks at is what it says there
  answer?: any
  error?: string
  seconds: number
}

const start = (azure: Azure, driver: string, more: Record<string, string>, stdin: 'ignore' | 'pipe') => {
  const { NODE_OPTIONS: _, ...own } = azure.environment()
  const quick = { AZUREML_RUN_POLLING_INTERVAL_MIN: '1', AZUREML_RUN_POLLING_INTERVAL_MAX: '1', PYTHONWARNINGS: 'ignore' }
  return spawn(clientPython, [join(import.meta.dirname, 'clients', `${driver}.py`)], {
    env: { ...process.env, ...own, ...quick, ...more },
    stdio: [stdin, 'pipe', 'pipe'],
  })
}

/** A driver of clients/ that stays: each question is a line of JSON, each answer too. */
export async function converse(azure: Azure, driver: string) {
  const child = start(azure, driver, {}, 'pipe')
  child.stderr?.resume()
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
  const next = async () => {
    const { value, done } = await lines.next()
    if (done) throw new Error(`${driver} ended`)
    return value
  }
  await next()
  return {
    /** Answers come in the order of the questions: one at a time. */
    async ask(question: object): Promise<string> {
      child.stdin?.write(`${JSON.stringify(question)}\n`)
      return next()
    },
    end: () => void child.kill(),
  }
}

/** Runs a driver of clients/ against a fake; what each of its steps told, by name. */
export async function drive(azure: Azure, driver: string, more: Record<string, string> = {}): Promise<Record<string, Told>> {
  const child = start(azure, driver, more, 'ignore')
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk))
  await new Promise((resolve) => child.on('close', resolve))
  const lines = String(Buffer.concat(out)).match(/STEP \{.*\}$/gm) ?? []
  if (lines.length === 0) throw new Error(`${driver} told nothing:\n${Buffer.concat(err)}`)
  return Object.fromEntries(
    lines.map((line) => {
      const told = JSON.parse(line.slice('STEP '.length)) as Told
      return [told.step, told]
    }),
  )
}
