import { join } from 'node:path'
import type { Revision } from 'cms/contract'
import type { Logger } from 'pino'
import { door } from '../src/cms/door'
import { CmsUnavailable } from '../src/cms/failures'
import { asking } from './cms/ask'
import { CalendarOutages } from './cms/calendarOutages'
import { Expected } from './cms/expected'
import { Gate } from './cms/gate'
import { KeptAnswers } from './cms/kept'
import { KnownAnswers } from './cms/known'
import { Programme } from './cms/programme'
import { RevisionWatch } from './cms/revision'
import type { Metrics } from './metrics'
import { Replies } from './replies/replies'
import { SiteSearch } from './search/siteSearch'

export interface ReadingOptions {
  /** Origin of the cms. */
  cmsUrl: string
  /** The folder for what the cms said last; null: it is not kept. */
  dataDir: string | null
  log: Logger
  metrics: Metrics
  /** The wall clock, ms since the epoch. */
  now?: () => number
}

/** All that this server knows of the cms, and what it made of it. */
export interface Reading {
  now: () => number
  watch: RevisionWatch
  gate: Gate
  kept: KeptAnswers | null
  known: KnownAnswers
  programme: Programme
  expected: Expected
  replies: Replies
  search: SiteSearch
}

/** With the second that the cms may wait for a change. */
const revisionPatienceMs = 3_000

/** Puts together what reads the cms. Nothing is asked before `watch.start()`. */
export async function openReading(options: ReadingOptions): Promise<Reading> {
  const { cmsUrl, dataDir, log, metrics, now = Date.now } = options
  const kept =
    dataDir === null ? null : await KeptAnswers.open({ folder: join(dataDir, 'kept'), log })
  const expected = new Expected()
  const gate = new Gate({
    ask: asking(cmsUrl, now),
    isExpected: (address) => expected.has(address) || known.has(address),
    onFailure: (error) => {
      metrics.cmsFailed()
      log.debug({ err: error }, 'the cms failed')
    },
  })
  const askRevision = async (after: string | null): Promise<Revision> => {
    const answer = await gate.probe(door.revision(after), {
      patienceMs: revisionPatienceMs,
      canWait: after !== null,
    })
    // A cms of a former release does not understand the question what was changed.
    if (answer.kind === 'nothing' && after !== null) return askRevision(null)
    const content = answer.kind === 'told' ? answer.told.content : null
    if (content?.kind !== 'revision') throw new CmsUnavailable('the cms tells no revision')
    return content.value
  }
  const watch = new RevisionWatch({ ask: askRevision, log, now })
  watch.onChange(() => metrics.contentChanged())
  const known: KnownAnswers = new KnownAnswers({
    gate,
    watch,
    kept,
    now,
    heard: (told) => expected.learn(told),
    outages: new CalendarOutages(watch, log),
  })
  const programme = new Programme(known, kept)
  const replies = new Replies({ known, watch, now })
  const search = new SiteSearch({ known, programme, watch, log, now })
  return { now, watch, gate, kept, known, programme, expected, replies, search }
}
