import { openSync, write, writeSync } from 'node:fs'
import type { DestinationStream } from 'pino'

export interface LogFile extends DestinationStream {
  /** Writes what is waiting, before the process ends. */
  flushSync: () => void
}

/** As many characters are handed on together. */
const batch = 16_384
/** Nothing waits longer, in milliseconds. */
const patience = 500
/** After so long it is tried again, where nothing was taken. */
const againMs = 100
/** Characters that wait for a disk that is full; what comes after them is dropped and counted. */
const mostWaiting = 1024 * 1024

/**
 * The output of the process, for log lines. They are joined before the system gets them: handing on
 * one by itself costs more than most answers do. What takes nothing, a full disk say, ends nothing:
 * once it does again, the log says how many lines are missing and since when.
 *
 * pino's own destination would wait for room for ever when the process is to end.
 *
 * @param file where to; none: the standard output
 */
export function openLogFile(file?: string): LogFile {
  const descriptor = file === undefined ? process.stdout.fd : openSync(file, 'a')
  let waiting = ''
  let dropped: { lines: number; since: string } | null = null
  /** What was handed on and is not taken yet. */
  let handed: Buffer = Buffer.alloc(0)
  let isWriting = false

  function takeWaiting(): Buffer {
    const notice = dropped ? noticeOf(dropped) : ''
    const taken = Buffer.from(waiting + notice)
    waiting = ''
    dropped = null
    return taken
  }

  function handOn(): void {
    if (isWriting || waiting === '') return
    handed = takeWaiting()
    isWriting = true
    writeHanded()
  }

  function writeHanded(): void {
    write(descriptor, handed, (error, written) => {
      if (error) {
        setTimeout(writeHanded, againMs).unref()
        return
      }
      handed = handed.subarray(written)
      if (handed.length > 0) return writeHanded()
      isWriting = false
      if (waiting.length >= batch) handOn()
    })
  }

  setInterval(handOn, patience).unref()
  return {
    write(line) {
      if (waiting.length + line.length > mostWaiting) {
        dropped ??= { lines: 0, since: new Date().toISOString() }
        dropped.lines += 1
        return
      }
      waiting += line
      if (waiting.length >= batch) handOn()
    },
    flushSync() {
      // What is being written just now is not written twice.
      let rest = takeWaiting()
      try {
        while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest))
      } catch {
        // There is no later time to try again.
      }
    },
  }
}

function noticeOf({ lines, since }: { lines: number; since: string }): string {
  const msg = 'lines of this log could not be written'
  return `${JSON.stringify({ level: 'warn', time: new Date().toISOString(), lines, since, msg })}\n`
}
