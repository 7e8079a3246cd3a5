import type { ContentChange, Revision } from 'cms/contract'
import { pino, type Logger } from 'pino'
import { CmsUnavailable } from '../../src/cms/failures'
import type { Answer, Ask, AskOptions, Told } from './ask'
import { CalendarOutages } from './calendarOutages'
import { partsOf } from './changes'
import { contentOf, isFile } from './content'
import { Gate } from './gate'
import type { KeptAnswers } from './kept'
import { KnownAnswers } from './known'
import { RevisionWatch } from './revision'

// What the tests of the cache ask instead of a cms: what it says can be exchanged at any time.

/** A front door with a few answers, and a clock that goes on only when it is told to. */
export class SampleDoor {
  revision = 'a.1'
  /** Ms since the epoch. */
  time = Date.parse('2026-11-24T20:00:00.000Z')
  /** What stands at each address; a text stands there as it is, everything else as JSON. */
  contents: Record<string, unknown> = {}
  validUntil = Number.POSITIVE_INFINITY
  /** What each answer shows; where nothing stands, it may be anything. */
  shows: Record<string, string> = {}
  /** What was changed with which revision; null: the cms does not tell. */
  changes: ContentChange[] | null = null
  isAway = false
  hasTags = true
  /** Waited for between the reading of an answer and its sending. */
  beforeSending: (address: string) => Promise<void> | void = () => undefined
  readonly asked: ({ address: string } & AskOptions)[] = []

  readonly now = () => this.time

  readonly ask: Ask = async (address, options) => {
    this.asked.push({ address, ...options })
    const toldAt = this.time
    const answer = this.isAway ? null : this.#answer(address, options, toldAt)
    await this.beforeSending(address)
    if (!answer) throw new CmsUnavailable(`${address} got no answer`)
    return answer
  }

  revisionAfter(after: string | null): Revision {
    const { revision, changes } = this
    if (after === null) return { revision }
    const [from, to] = [partsOf(after).number, partsOf(revision).number]
    const between = changes?.filter(({ number }) => number > from && number <= to)
    return { revision, changes: between ?? null }
  }

  get addressesAsked(): string[] {
    return this.asked.map(({ address }) => address)
  }

  #answer(address: string, { known }: AskOptions, toldAt: number): Answer {
    const content = this.contents[address]
    const { revision, validUntil } = this
    const shows = this.shows[address] ?? null
    const terms = { revision: isFile(address) ? null : revision, shows, validUntil }
    if (content === undefined) {
      const error = { status: 404, name: 'NotFoundError', message: 'Nothing is there' }
      const body = Buffer.from(JSON.stringify({ data: null, error }))
      return { kind: 'nothing', status: 404, body, ...terms }
    }
    const body = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))
    const etag = this.hasTags ? `"${body.toString('base64url')}"` : null
    if (etag !== null && known?.etag === etag) return { kind: 'same', ...terms, toldAt }
    return {
      kind: 'told',
      told: {
        address,
        type: 'application/json; charset=utf-8',
        body,
        content: contentOf(address, body),
        disposition: null,
        etag,
        lastModified: null,
        ...terms,
        toldAt,
      },
    }
  }
}

/** A log whose lines can be read. */
export function sampleLog(): { log: Logger; lines: { level: number; msg: string }[] } {
  const lines: { level: number; msg: string }[] = []
  const log = pino(
    { base: null, level: 'debug' },
    {
      write(line: string) {
        const { level, msg }: { level: number; msg: string } = JSON.parse(line)
        lines.push({ level, msg })
      },
    },
  )
  return { log, lines }
}

/** What reads a sample door as this server reads the cms; the clock of both is the door's. */
export function readingOf(
  door: SampleDoor,
  kept: KeptAnswers | null = null,
  heard: (told: Told) => void = () => undefined,
) {
  const gate = new Gate({
    ask: door.ask,
    isExpected: () => true,
    onFailure: () => undefined,
    monotonic: door.now,
  })
  const watch = new RevisionWatch({
    ask: (after) =>
      door.isAway
        ? Promise.reject(new CmsUnavailable('away'))
        : Promise.resolve(door.revisionAfter(after)),
    log: sampleLog().log,
    monotonic: door.now,
    now: door.now,
  })
  const { log, lines } = sampleLog()
  const outages = new CalendarOutages(watch, log)
  const known = new KnownAnswers({ gate, watch, kept, now: door.now, heard, outages })
  return { gate, watch, kept, known, lines }
}
