import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import type { Asked } from '../../http/asked'
import { openToAdmin } from '../../http/open'
import type { Moment } from '../../content/mappers/occurrences'
import { invalid } from '../../content/invalid'
import { changeEntries, countEntries, listEntries } from '../entries'
import { forgetReturned, noteReturned } from '../readers'
import { removeSavedAnswer } from '../savedAnswers'
import { entryActions, type EntryRight } from '../../labels/permissions'
import { readAttendance, readRoom } from './attendance'
import { readChoices } from './choices'
import type {
  EntryChoices,
  EntryCount,
  EntryExport,
  EntryList,
  EntryNews,
  MeetingAttendance,
  PrivacyLog,
  SavedAnswers,
} from './contract'
import { deleteEntries } from './deleting'
import { entriesAsCsv } from './exporting'
import { filterNames, readFilters, toWhere } from './filters'
import { askForLetters, readLettersState } from './lettersQuestion'
import { letInFromLine } from './lettingIn'
import { logExport, readLog } from './log'
import { readNews } from './news'
import { readReply, replyTo } from './replying'
import { readSaved, save } from './saving'
import { toViews } from './views'
import { wordsOf } from '../../languages'
import { countOpened, noteEntries } from '../../securityLog/entries'

const pageSize = 25
const mostPages = 100_000
/** Of what is changed or deleted at once. */
const mostIds = 500

/**
 * Opens the entries of the forms to people of the admin who have the right to them, below `/involve`.
 * What is asked for travels in bodies: addresses of requests stand in logs.
 */
export function openEntries(strapi: Core.Strapi): void {
  openToAdmin(strapi, '/involve', [
    { method: 'POST', path: '/entries', answer: listPage },
    { method: 'POST', path: '/entries/handled', answer: markHandled },
    { method: 'POST', path: '/entries/delete', answer: remove },
    { method: 'POST', path: '/entries/export', answer: exportAll },
    { method: 'POST', path: '/entries/:id/reply', answer: reply },
    { method: 'POST', path: '/entries/:id/let-in', answer: letInOne },
    { method: 'POST', path: '/entries/:id/returned', answer: markReturned },
    { method: 'POST', path: '/letters/question', answer: askAll },
    { method: 'GET', path: '/answers', answer: savedAnswers },
    { method: 'POST', path: '/answers', answer: addSaved },
    { method: 'PUT', path: '/answers/:id', answer: changeSaved },
    { method: 'DELETE', path: '/answers/:id', answer: removeSaved },
    { method: 'GET', path: '/choices', answer: choices },
    { method: 'GET', path: '/news', answer: news },
    { method: 'GET', path: '/attendance/:meeting', answer: attendance },
    { method: 'GET', path: '/log', answer: log },
  ])
}

async function listPage(asked: Asked): Promise<EntryList> {
  const { strapi, moment } = begin(asked, 'read')
  const body = bodyOf(asked, [...filterNames, 'page'])
  const page = wholeNumber(body, 'page', mostPages)
  const filters = readFilters(body)
  const where = toWhere(strapi, filters)
  const total = await countEntries(strapi, where)
  const part = { offset: (page - 1) * pageSize, limit: pageSize }
  const entries = await listEntries(strapi, where, part)
  await countOpened(strapi, entries)
  const { meeting, date, address } = filters
  return {
    entries: await toViews(strapi, entries, moment),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    unconfirmed: await countEntries(
      strapi,
      toWhere(strapi, { ...filters, state: 'unconfirmed', handled: null }),
    ),
    room:
      meeting !== null && date !== null && address === null
        ? await readRoom(strapi, { meeting, originalDate: date })
        : null,
  }
}

async function markHandled(asked: Asked): Promise<EntryCount> {
  const { strapi } = begin(asked, 'answer')
  const body = bodyOf(asked, ['ids', 'handled'])
  const { handled } = body
  if (typeof handled !== 'boolean') throw invalid('handled', 'give true or false')
  const data = handled
    ? { handledAt: new Date(), handledBy: asked.userId() }
    : { handledAt: null, handledBy: null }
  return { count: await changeEntries(strapi, { id: { $in: idsOf(body) } }, data) }
}

async function remove(asked: Asked): Promise<EntryCount> {
  const { strapi } = begin(asked, 'remove')
  const ids = idsOf(bodyOf(asked, ['ids']))
  return { count: await deleteEntries(strapi, ids, asked.userId()) }
}

async function exportAll(asked: Asked): Promise<EntryExport> {
  const { strapi, moment } = begin(asked, 'export')
  const filters = readFilters(bodyOf(asked, filterNames))
  const where = toWhere(strapi, filters)
  const limit = await countEntries(strapi, where)
  const entries = await listEntries(strapi, where, { offset: 0, limit })
  const views = await toViews(strapi, entries, moment)
  // Before it is handed out: nothing leaves that the log does not tell of.
  await strapi.db.transaction(async () => {
    await logExport(strapi, { user: asked.userId(), filters, count: views.length })
    await noteEntries(strapi, 'entries-exported', entries)
  })
  const day = moment.now.toZonedDateTimeISO('UTC').toPlainDate().toString()
  return {
    fileName: `${wordsOf(moment.language).entries.fileName}-${day}.csv`,
    csv: entriesAsCsv(views, moment.language),
    count: views.length,
  }
}

async function reply(asked: Asked): Promise<EntryCount> {
  const { strapi, moment } = begin(asked, 'answer')
  const { language } = moment
  const text = readReply(bodyOf(asked, ['subject', 'text', 'name', 'seen']), language)
  await replyTo(strapi, asked.id(), text, { user: asked.userId(), language })
  return { count: 1 }
}

async function letInOne(asked: Asked): Promise<EntryCount> {
  const { strapi, moment } = begin(asked, 'answer')
  return { count: await letInFromLine(strapi, asked.id(), moment) }
}

async function markReturned(asked: Asked): Promise<EntryCount> {
  const { strapi } = begin(asked, 'answer')
  const { returned } = bodyOf(asked, ['returned'])
  if (typeof returned !== 'boolean') throw invalid('returned', 'give true or false')
  if (returned) await noteReturned(strapi, asked.id())
  else await forgetReturned(strapi, asked.id())
  return { count: 1 }
}

async function askAll(asked: Asked): Promise<EntryCount> {
  const { strapi, moment } = begin(asked, 'answer')
  bodyOf(asked, [])
  return { count: await askForLetters(strapi, moment.language, moment.now) }
}

async function savedAnswers(asked: Asked): Promise<SavedAnswers> {
  const { strapi, moment } = begin(asked, 'answer')
  return readSaved(strapi, moment.language)
}

async function addSaved(asked: Asked): Promise<SavedAnswers> {
  return keepSaved(asked, null)
}

async function changeSaved(asked: Asked): Promise<SavedAnswers> {
  return keepSaved(asked, asked.id())
}

async function keepSaved(asked: Asked, id: number | null): Promise<SavedAnswers> {
  const { strapi, moment } = begin(asked, 'answer')
  await save(strapi, id, bodyOf(asked, ['name', 'subject', 'text']), moment.language)
  return readSaved(strapi, moment.language)
}

/** Of what is gone already nothing is left to be said. */
async function removeSaved(asked: Asked): Promise<SavedAnswers> {
  const { strapi, moment } = begin(asked, 'answer')
  await removeSavedAnswer(strapi, asked.id())
  return readSaved(strapi, moment.language)
}

async function choices(asked: Asked): Promise<EntryChoices> {
  const { strapi, moment } = begin(asked, 'read')
  const { reader } = asked
  return {
    rights: {
      mayAnswer: reader.does(entryActions.answer),
      mayDelete: reader.does(entryActions.remove),
      mayExport: reader.does(entryActions.export),
      mayReadLog: asked.isAdministrator(),
    },
    ...(await readChoices(strapi, moment)),
    letters: await readLettersState(strapi),
  }
}

async function news(asked: Asked): Promise<EntryNews> {
  const { strapi, moment } = begin(asked, 'read')
  return readNews(strapi, moment)
}

async function attendance(asked: Asked): Promise<MeetingAttendance> {
  const { strapi, moment } = begin(asked, 'read')
  return { dates: await readAttendance(strapi, asked.part('meeting'), moment) }
}

async function log(asked: Asked): Promise<PrivacyLog> {
  asked.administratorOrRefuse()
  const { strapi } = begin(asked, 'read')
  return { rows: await readLog(strapi) }
}

/** Refuses whoever has not that right. */
function begin(asked: Asked, right: EntryRight): { strapi: Core.Strapi; moment: Moment } {
  asked.mayDoOrRefuse(entryActions[right])
  const moment = { language: asked.language(), now: Temporal.Now.instant() }
  asked.params.refuseOthers()
  return { strapi: asked.strapi, moment }
}

/** What is not asked for by name is refused, not ignored. */
function bodyOf(asked: Asked, names: readonly string[]): Record<string, unknown> {
  const body = asked.body(`give ${names.join(', ')}`)
  const isKnown = Object.keys(body).every((name) => names.includes(name))
  if (!isKnown) throw new errors.ValidationError(`This address takes ${names.join(', ')}`)
  return body
}

function wholeNumber(body: Record<string, unknown>, name: string, most: number): number {
  const value = body[name] ?? 1
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most) {
    return value
  }
  throw invalid(name, `give a whole number from 1 to ${most}`)
}

function idsOf(body: Record<string, unknown>): number[] {
  const given: unknown = body['ids']
  const ids = Array.isArray(given) ? given.filter((id) => Number.isSafeInteger(id)) : []
  if (ids.length === 0 || ids.length > mostIds || ids.length !== Object(given).length) {
    throw invalid('ids', `give from 1 to ${mostIds} numbers`)
  }
  return ids
}
