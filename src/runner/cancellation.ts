import { PlatformError } from '../kernel/errors.ts'

/** A signal that aborts when the process is asked to end (Ctrl-C, a cancelled workflow). Call `release` when done. */
export function cancellation(): { signal: AbortSignal; release(): void } {
  const controller = new AbortController()
  const abort = (name: NodeJS.Signals) => controller.abort(new PlatformError(`Cancelled by ${name}.`))
  process.on('SIGINT', abort)
  process.on('SIGTERM', abort)
  return {
    signal: controller.signal,
    release() {
      process.off('SIGINT', abort)
      process.off('SIGTERM', abort)
    },
  }
}
