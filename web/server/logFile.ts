import { destination, type DestinationStream } from 'pino'

export interface LogFile extends DestinationStream {
  /** Writes what is waiting, before the process ends. */
  flushSync: () => void
}

/** As many characters are handed on together. */
const batch = 16_384
/** Nothing waits longer, in milliseconds. */
const patience = 500

/**
 * The output of the process, for log lines. They are joined before the stream gets them: taking one
 * by itself costs it more than most answers do.
 *
 * @param file where to; none: the standard output
 */
export function openLogFile(file?: string): LogFile {
  const stream = destination({ ...(file && { dest: file }), sync: false })
  let lines = ''
  function handOn() {
    if (lines !== '') stream.write(lines)
    lines = ''
  }
  setInterval(handOn, patience).unref()
  return {
    write(line) {
      lines += line
      if (lines.length >= batch) handOn()
    },
    flushSync() {
      handOn()
      stream.flushSync()
    },
  }
}
