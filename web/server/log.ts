import { ProblemFile } from 'cms/problemFile'
import { multistream, pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino'

/**
 * The log of this server: a line of JSON for each thing, with the names that the cms's lines have.
 *
 * @param all where every line goes
 * @param problemsDir where warnings and errors go as well; null: nowhere
 */
export function openLog(all: DestinationStream, problemsDir: string | null): Logger {
  const options = {
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (level: string) => ({ level }) },
  }
  if (problemsDir === null) return pino(options, all)
  const problems = new ProblemFile(problemsDir, 'web')
  return pino(options, multistream([{ stream: all }, { level: 'warn', stream: problems }]))
}
