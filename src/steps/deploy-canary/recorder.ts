import type { Clock, Log } from '../../ports/runtime.ts'

/** Keeps what happened when, for the report's timeline, and says it as it happens. */
export function recorder({ clock, log }: { clock: Clock; log: Log }, prefix: string) {
  const events: { at: Date; text: string }[] = []
  return {
    events: events as readonly { at: Date; text: string }[],
    say(text: string): void {
      events.push({ at: clock.now(), text })
      log.info(`${prefix}: ${text}`)
    },
  }
}
export type Recorder = ReturnType<typeof recorder>
