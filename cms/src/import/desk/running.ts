import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { Reader } from '../../http/reader'
import { Loop } from '../../loop'
import { note } from '../../securityLog/noting'
import { isOnPostgres } from '../../strapi/database'
import type { Settings } from '../../settings'
import { storageFailure } from '../../storage/failures'
import { abilityOf } from '../../strapi/permissions'
import { asIfAskedBy } from '../../strapi/requests'
import { bringInMeetings, readingNow } from '../calendar/importing'
import { TooMuch } from '../limitedThread'
import { ImportRefused } from '../refusal'
import { Report } from '../report'
import { bringInExport } from '../wordpress/importing'
import { fetchPictures, removeLeftPictures } from './fetching'
import { unpacked } from './files'
import { keepingOf } from './keeping'
import { DeskProgress } from './progress'
import { readInThread } from './reading'
import type { ReadFile } from './readingThread'
import { mayBringIn } from './rights'
import {
  beginLooking,
  endAll,
  readFileOf,
  readImport,
  takeUp,
  tellProgress,
  tidyImports,
  type ImportProblem,
  type Importer,
  type ImportRow,
  type NewImport,
} from './rows'
import type { ImportState, PostChoice } from './contract'

/** How often one that is at a long item says that it is alive. */
const beatMs = 15_000
const tidyMs = 60_000
/**
 * So often at least, or once in so many items, what came in until then is written: a cms that is killed
 * can say what it was.
 */
const reportsPerPhase = 50
const itemsPerReport = 10

/** It is to end before all came in. */
class Ended extends Error {
  override name = 'Ended'
  readonly how: 'stop' | 'lost' | 'cms ends'

  constructor(how: 'stop' | 'lost' | 'cms ends') {
    super(how)
    this.how = how
  }
}

/** Whoever is at it may not bring it in any more. */
class NotAllowed extends Error {
  override name = 'NotAllowed'
}

/** What this cms is at. */
interface Desk {
  loop: Loop
  work: Promise<void>
  isEnding: boolean
}

const desks = new WeakMap<Core.Strapi, Desk>()

/** Forgets again and again what nobody needs any more. To be called when all else of the boot is done. */
export async function startBringingIn(strapi: Core.Strapi): Promise<void> {
  const isAlone = !isOnPostgres(strapi)
  if (isAlone) await endAll(strapi)
  await removeLeftPictures(placeOfPictures(strapi), Date.now(), isAlone)
  const loop = new Loop(async () => {
    try {
      await tidyImports(strapi)
    } catch (error) {
      strapi.log.error('What was brought in could not be looked through', { error })
    }
    return tidyMs
  })
  desks.set(strapi, { loop, work: Promise.resolve(), isEnding: false })
}

/** On the disk of the site: the folder for what is temporary is small where the cms runs in a container. */
function placeOfPictures(strapi: Core.Strapi): string {
  return path.join(strapi.config.get<Settings>('settings').dataDir, 'fetched')
}

/** Waits for the document that is being written; the rest is said to be interrupted. */
export async function stopBringingIn(strapi: Core.Strapi): Promise<void> {
  const desk = desks.get(strapi)
  if (!desk) return
  desk.isEnding = true
  await desk.loop.stop()
  await desk.work
}

/** Looks what would become of a file. @returns its id. @throws AnotherRuns */
export async function lookAt(strapi: Core.Strapi, file: NewImport): Promise<number> {
  const keeper = randomUUID()
  const id = await beginLooking(strapi, file, keeper)
  begin(strapi, { id, keeper, isDry: true })
  return id
}

/** Looks once more, with other choices. @returns false: it is not waiting. @throws AnotherRuns */
export async function lookAgain(
  strapi: Core.Strapi,
  id: number,
  who: Importer,
  choices: { posts: PostChoice; pictures: boolean },
): Promise<boolean> {
  const keeper = randomUUID()
  const from: ImportState[] = ['looked']
  const isTaken = await takeUp(strapi, id, who, { from, as: 'looking', keeper }, choices)
  if (isTaken) begin(strapi, { id, keeper, isDry: true })
  return isTaken
}

/** Brings in what was looked at, or what is left of it. @returns false: it can't. @throws AnotherRuns */
export async function bringInLooked(
  strapi: Core.Strapi,
  id: number,
  who: Importer,
): Promise<boolean> {
  const keeper = randomUUID()
  const from: ImportState[] = ['looked', 'stopped', 'interrupted']
  const isTaken = await takeUp(strapi, id, who, { from, as: 'running', keeper })
  if (isTaken) begin(strapi, { id, keeper, isDry: false })
  return isTaken
}

interface Work {
  id: number
  /** Of this one work: whoever has another is over. */
  keeper: string
  isDry: boolean
}

/** Goes on when whoever asked has gone. */
function begin(strapi: Core.Strapi, work: Work): void {
  const desk = desks.get(strapi)
  if (!desk) throw new Error('nothing can be brought in before the cms has begun')
  desk.work = carryOut(strapi, desk, work)
}

async function carryOut(strapi: Core.Strapi, desk: Desk, work: Work): Promise<void> {
  const { id, keeper, isDry } = work
  const report = new Report()
  const beat = setInterval(() => {
    tellProgress(strapi, id, keeper).catch((error: unknown) => {
      strapi.log.warn('An import could not say that it goes on', { error })
    })
  }, beatMs).unref()
  try {
    await bringIn(strapi, desk, work, report)
    await tellProgress(strapi, id, keeper, {
      state: isDry ? 'looked' : 'done',
      report: report.told(),
    })
  } catch (error) {
    await end(strapi, work, report, error)
  } finally {
    clearInterval(beat)
  }
}

async function bringIn(
  strapi: Core.Strapi,
  desk: Desk,
  { id, keeper, isDry }: Work,
  report: Report,
): Promise<void> {
  const row = await readImport(strapi, id)
  const packed = await readFileOf(strapi, id)
  if (row === null || packed === null) throw new Ended('lost')
  const goOn = async (change: Parameters<typeof tellProgress>[3]) => {
    if (desk.isEnding) throw new Ended('cms ends')
    const answer = await tellProgress(strapi, id, keeper, change)
    if (answer !== 'on') throw new Ended(answer)
  }
  const progress = new DeskProgress(async (step) => {
    const rhythm = Math.max(itemsPerReport, Math.ceil(step.whole / reportsPerPhase))
    const isToTell = step.done % rhythm === 0 || step.done === step.whole
    await goOn({ ...step, ...(isToTell && !isDry && { report: report.told() }) })
  })
  const { format } = row
  const text = await unpacked(keepingOf(strapi), packed)
  const file = await readInThread({ format, text, reading: await readingNow(strapi) })
  await goOn({ hasPosts: hasPosts(file) })
  const user: object | null = await strapi.db.query('admin::user').findOne({
    where: { id: row.whoId, isActive: true, blocked: false },
    populate: { roles: true },
  })
  // It may have waited for long, and read for minutes: they can have another role meanwhile, or none.
  const reader = user && new Reader(strapi, await abilityOf(strapi, user))
  if (!user || !reader || !mayBringIn(reader, format)) throw new NotAllowed()
  await asIfAskedBy(strapi, { user, credentials: user }, async () => {
    if (!isDry) await note(strapi, { kind: 'imported', facts: { format, name: row.name } })
    await bringFile({ strapi, report, isDry }, file, row, progress)
  })
}

async function bringFile(
  run: { strapi: Core.Strapi; report: Report; isDry: boolean },
  file: ReadFile,
  { posts, pictures }: ImportRow,
  progress: DeskProgress,
): Promise<void> {
  if (file.format === 'calendar') return bringInMeetings(run, file.calendar, progress)
  const { source } = file
  const choices = { postsAs: posts }
  if (!pictures) return bringInExport(run, source, { ...choices, files: null }, progress)
  const fetched = await fetchPictures(source, progress, placeOfPictures(run.strapi))
  try {
    await bringInExport(run, source, { ...choices, files: fetched.folder }, progress)
  } finally {
    await fetched.remove()
  }
}

function hasPosts(file: ReadFile): boolean {
  return file.format === 'WordPress' && file.source.items.some(({ type }) => type === 'post')
}

/** Says how it ended. That this can't be said is no reason for the cms to end. */
async function end(
  strapi: Core.Strapi,
  { id, keeper, isDry }: Work,
  report: Report,
  error: unknown,
): Promise<void> {
  const tell = (state: ImportState, problem?: ImportProblem) =>
    tellProgress(strapi, id, keeper, {
      state,
      ...(!isDry && { report: report.told() }),
      ...(problem !== undefined && { problem }),
    })
  try {
    if (error instanceof Ended) {
      if (error.how === 'lost') return
      if (!isDry) await tell(error.how === 'stop' ? 'stopped' : 'interrupted')
      else await tell('failed', error.how === 'stop' ? 'lookStopped' : 'lookEnded')
    } else if (error instanceof ImportRefused) await tell('failed', error.refusal)
    else if (error instanceof TooMuch) await tell('failed', 'tooMuch')
    else if (error instanceof NotAllowed) await tell('failed', 'notYours')
    else {
      strapi.log.error('What was to be brought in could not be', { error })
      const isFull = storageFailure(error) === 'full'
      await tell('failed', isFull ? 'diskFull' : undefined)
    }
  } catch (failure) {
    strapi.log.error('How an import ended could not be written', { error: failure })
  }
}
