import { ImportRefused } from '../import/refusal'
import { formatOf } from '../import/importFile'
import { askOutside, OutsideFailed, type Failure, type OutsideAnswer } from '../outside/asking'
import { DestinationRefused, type Refusal } from '../outside/destination'
import type { LookProblem } from './words/words'
import { LookFailed } from './problem'

/** Years of a busy calendar have about one; it is read while others wait for the cms. */
const longestBytes = 2 * 1024 * 1024

/** By what a copy is known to the server that gave it. */
export interface CopyMarks {
  etag: string | null
  lastModified: string | null
}

export interface Fetched extends CopyMarks {
  text: string
}

/**
 * Asks for a calendar.
 *
 * @param known of the copy that is here; null: there is none
 * @returns null when it is still the same
 * @throws LookFailed
 */
export async function fetchCalendar(
  address: string,
  known: CopyMarks | null,
): Promise<Fetched | null> {
  const answer = await ask(address, known)
  const { status, body, etag, lastModified } = answer
  if (status === 304 && known) return null
  if (status === 401 || status === 403) throw new LookFailed('password')
  if (status === 404 || status === 410) throw new LookFailed('not-there')
  if (status !== 200) throw new LookFailed('refused')
  return { text: textOf(body), etag, lastModified }
}

async function ask(address: string, known: CopyMarks | null): Promise<OutsideAnswer> {
  try {
    return await askOutside(address, { longestBytes, ...(known && { known }) })
  } catch (error) {
    if (error instanceof DestinationRefused) throw new LookFailed(problemOf[error.refusal])
    if (!(error instanceof OutsideFailed)) throw error
    throw new LookFailed(problemOfFailure[error.failure])
  }
}

const problemOf: Readonly<Record<Refusal, LookProblem>> = {
  'no address': 'no-address',
  credentials: 'credentials',
  'unknown name': 'unknown-name',
  'not public': 'private',
  'not sealed': 'private',
}

const problemOfFailure: Readonly<Record<Failure, LookProblem>> = {
  'too long': 'too-large',
  'too late': 'too-slow',
  shut: 'shut',
  untrusted: 'untrusted',
  broken: 'unreachable',
}

function textOf(body: Buffer): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body)
    if (formatOf(text) === 'calendar') return text
  } catch (error) {
    if (!(error instanceof ImportRefused) && !(error instanceof TypeError)) throw error
  }
  throw new LookFailed('no-calendar')
}
