import { spawn } from 'node:child_process'

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs a program to its end. Rejects with what it wrote when it fails, unless `mayFail`. */
export function exec(
  program: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; mayFail?: boolean } = {},
): Promise<Ended> {
  const { mayFail = false, ...rest } = options
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...rest, stdio: ['ignore', 'pipe', 'pipe'] })
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      const ended = { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }
      if (code === 0 || mayFail) resolve(ended)
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}\n${ended.stdout}${ended.stderr}`))
    })
  })
}

/** Makes a directory a git repository with everything in it committed, ignored files too. */
export async function commitAll(directory: string, message = 'All'): Promise<void> {
  const git = (...args: string[]) => exec('git', ['-c', 'user.name=peer', '-c', 'user.email=peer@example.com', ...args], { cwd: directory })
  await git('init', '--quiet', '--initial-branch=main')
  await git('add', '--all', '--force')
  await git('commit', '--quiet', '--allow-empty', '--message', message)
}
