import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import type { Asked } from '../http/asked'
import { openToAdmin } from '../http/open'
import { toldNotice } from '../notices/inWords'
import type { NoticeTeller } from '../notices/tellers'
import { isRecord } from '../records'
import { editedLanguages, isEdited, languages } from '../content/languages'
import type { MenuLink } from '../content/mappers/links'
import { isAnnounced, toLacking, toMenus } from '../content/mappers/site'
import type { Moment } from '../content/mappers/occurrences'
import { publishedContent } from '../content/reading/published'
import { invalid } from '../content/invalid'
import { isDate } from '../calendar/written'
import { readBranchNames } from '../content/reading/siteSettings'
import { siteZone } from '../content/reading/zones'
import { isBegunByHand, isType, typesThatAre, typeThatIs } from '../content/types'
import { isDocumentId } from '../documentIds'
import { hiddenFields } from '../requests/hiddenFields'
import { mayChangeMenus, menus, mostLinks, type MenuName } from '../rules/menuRows'
import { settingsFor } from '../rules/names'
import { attention, type OutdatedOf } from './attention'
import { otherPlaces } from './closures'
import { closureDatesAnswer, closuresAnswer, type CountPeopleTold } from './closureRoutes'
import { listColumns } from './columns'
import { comingDates } from './comingDates'
import type {
  DocumentReport,
  DocumentTitle,
  NewMenuLink,
  PageMenus,
  Series,
  SiteAnnouncements,
  SiteMenus,
  SiteNames,
} from './contract'
import type { Deletion } from './deletionContract'
import { readDeletion, readTitle } from './deletions'
import { writtenBy } from './firstSteps'
import type { ComingDates, Home, ListColumns } from './homeContract'
import { putIntoMenu, readPageMenus, takeOutOfMenu } from './pageMenus'
import { recentChanges, type DeletionsOf } from './recentChanges'
import { readReport } from './report'
import { readSeries } from './series'
import { readOwnWords } from './specialDates'
import { dateAt } from '../zones/zonedTime'

const meetings = typeThatIs('dated')
const dateChanges = typeThatIs('changing')
const begun = typesThatAre('placed').filter(isBegunByHand)

/** How many dates Home shows, and how many one chooses from. */
const datesOnHome = 6
const datesToChoose = 12

/** What other rooms tell, which know more than documents. */
export interface ToldElsewhere {
  /** Who has something to tell at the top of Home; the most urgent first. */
  tellers: readonly NoticeTeller[]
  /** Tells which translations are older than their originals. */
  outdatedOf: OutdatedOf
  /** Tells what was deleted last. */
  deletionsOf: DeletionsOf
  /** How many people are told when some dates change. */
  countPeople: CountPeopleTold
}

/**
 * Opens what the admin's Home, its lists, its dialogs about dates and its panels beside documents ask
 * for, below `/branchline`. Each answers with what its reader may read in the content manager.
 */
export function openEditing(strapi: Core.Strapi, elsewhere: ToldElsewhere): void {
  const { countPeople } = elsewhere
  openToAdmin(strapi, '/branchline', [
    { method: 'GET', path: '/home', answer: (asked) => readHome(asked, elsewhere) },
    { method: 'GET', path: '/dates', answer: readDates },
    { method: 'GET', path: '/columns', answer: readColumns },
    { method: 'GET', path: '/closures', answer: closuresAnswer(countPeople) },
    { method: 'POST', path: '/closures/dates', answer: closureDatesAnswer(countPeople) },
    { method: 'POST', path: '/series', answer: readChosenSeries },
    { method: 'GET', path: '/names', answer: readNames },
    { method: 'GET', path: '/announcements', answer: readAnnouncements },
    { method: 'GET', path: '/menus', answer: readMenus },
    { method: 'GET', path: '/menus/:documentId', answer: readMenusOfPage },
    { method: 'POST', path: '/menus', answer: putPage },
    { method: 'DELETE', path: '/menus/:menu/:documentId', answer: takePageOut },
    { method: 'GET', path: '/documents/:uid/:documentId', answer: readDocument },
    { method: 'GET', path: '/titles/:uid/:documentId', answer: readTitleOf },
    { method: 'POST', path: '/deletions', answer: readAskedDeletion },
  ])
}

const momentOf = (asked: Asked): Moment => ({
  language: asked.language(),
  now: Temporal.Now.instant(),
})

async function readHome(
  asked: Asked,
  { tellers, outdatedOf, deletionsOf }: ToldElsewhere,
): Promise<Home> {
  const { strapi, reader } = asked
  const moment = momentOf(asked)
  asked.params.refuseOthers()
  const published = await publishedContent(strapi).read()
  const notices = await Promise.all(tellers.map((tell) => tell(strapi, reader)))
  const to = { language: moment.language, timeZone: siteZone(published.settings) }
  return {
    notices: notices.flat().map((notice) => toldNotice(notice, to)),
    attention: await attention(strapi, reader, published, moment, outdatedOf),
    dates: reader.reads(meetings)
      ? comingDates(published, moment, { meeting: null, limit: datesOnHome })
      : [],
    changes: await recentChanges(strapi, reader, moment.language, deletionsOf),
    written: await writtenBy(strapi, asked.userId(), typesThatAre('placed')),
    mayMake: begun.filter((uid) => reader.makes(uid)),
    hasChangedDates: (await writtenBy(strapi, asked.userId(), ofDates)).length > 0,
    mayChangeDates: reader.makes(dateChanges),
    announcedIn: settingsFor(reader),
    mayClose: typesThatAre('ofDays').some((uid) => reader.makes(uid))
      ? otherPlaces(published, null, moment.language)
      : [],
  }
}

/** Everybody reads them on the site. */
async function readNames(asked: Asked): Promise<SiteNames> {
  asked.params.refuseOthers()
  const rows = await readBranchNames(asked.strapi)
  return {
    languages: editedLanguages.flatMap((locale) => {
      const row = rows[locale]
      if (!row) return []
      const { branchName, organizationName } = row
      if (!branchName || !organizationName) return []
      return [{ locale, names: { branchName, organizationName } }]
    }),
  }
}

/** Everybody reads them on the site. */
async function readAnnouncements(asked: Asked): Promise<SiteAnnouncements> {
  asked.params.refuseOthers()
  const { settings } = await publishedContent(asked.strapi).read()
  const now = Temporal.Now.instant()
  return {
    languages: languages.flatMap(({ code }) => {
      const row = settings[code]
      if (!row) return []
      const shown = (row.announcement ?? []).filter((one) => isAnnounced(one, now))
      return [{ locale: code, texts: shown.flatMap(({ text }) => text || []) }]
    }),
  }
}

/** Everybody reads them on the site. */
async function readMenus(asked: Asked): Promise<SiteMenus> {
  asked.params.refuseOthers()
  const published = await publishedContent(asked.strapi).read()
  const most = {
    header: mostLinks(asked.strapi, 'header'),
    footer: mostLinks(asked.strapi, 'footer'),
  }
  const told = ({ id, label, words, untranslated }: MenuLink) => ({
    id,
    label,
    words,
    untranslated,
  })
  return {
    languages: languages.map(({ code }) => {
      const { header, footer } = toMenus(published, code)
      return {
        locale: code,
        header: header.map(told),
        footer: footer.map(told),
        lacking: toLacking(published, code, most),
      }
    }),
  }
}

async function readMenusOfPage(asked: Asked): Promise<PageMenus> {
  const { strapi, reader } = asked
  const documentId = asked.documentId('documentId')
  asked.params.refuseOthers()
  for (const uid of typesThatAre('nested')) asked.mayOrRefuse('read', uid)
  return menusOrNothing(strapi, documentId, mayChangeMenus(reader))
}

async function menusOrNothing(
  strapi: Core.Strapi,
  documentId: string,
  mayChange: boolean,
): Promise<PageMenus> {
  const found = await readPageMenus(strapi, documentId)
  if (!found) throw new errors.NotFoundError('There is no such page')
  return { ...found, mayChange }
}

/** Answers with what there is then. */
async function putPage(asked: Asked): Promise<PageMenus> {
  const { strapi } = asked
  asked.language()
  asked.params.refuseOthers()
  const { page, menu, words } = asked.body('give page, menu and words')
  if (!isDocumentId(page)) throw invalid('page', 'give the id of a page')
  if (!isMenu(menu)) throw invalid('menu', `give one of ${menus.join(', ')}`)
  if (!isWords(words)) throw invalid('words', 'give a text by the code of each language, or none')
  mayChangeMenusOrRefuse(asked)
  await menusOrNothing(strapi, page, true)
  await putIntoMenu(strapi, { page, menu, words }, asked.userId())
  return menusOrNothing(strapi, page, true)
}

async function takePageOut(asked: Asked): Promise<PageMenus> {
  const { strapi } = asked
  const page = asked.documentId('documentId')
  const menu = asked.part('menu')
  asked.language()
  asked.params.refuseOthers()
  if (!isMenu(menu)) throw new errors.NotFoundError('There is no such menu')
  mayChangeMenusOrRefuse(asked)
  await menusOrNothing(strapi, page, true)
  await takeOutOfMenu(strapi, { page, menu }, asked.userId())
  return menusOrNothing(strapi, page, true)
}

function mayChangeMenusOrRefuse({ reader }: Asked): void {
  if (!mayChangeMenus(reader)) throw new errors.ForbiddenError()
}

/** What is said of dates apart from their meeting. */
const ofDates = [...typesThatAre('ofOneDate'), ...typesThatAre('ofDays')]

const isMenu = (value: unknown): value is MenuName => menus.some((menu) => menu === value)

function isWords(value: unknown): value is NewMenuLink['words'] {
  if (!isRecord(value)) return false
  return Object.entries(value).every(([code, text]) => isEdited(code) && typeof text === 'string')
}

async function readDates(asked: Asked): Promise<ComingDates> {
  const { strapi, reader } = asked
  const moment = momentOf(asked)
  const meeting = asked.params.text('meeting')
  asked.params.refuseOthers()
  const published = await publishedContent(strapi).read()
  const dates = reader.reads(meetings)
    ? comingDates(published, moment, { meeting, limit: datesToChoose })
    : []
  const own = meeting === null ? null : await readOwnWords(strapi, meeting)
  return {
    dates: dates.map((date) => ({ ...date, own: own?.get(date.originalDate) ?? null })),
    mayChangeDates: reader.makes(dateChanges),
    mayTellDates: typesThatAre('ofOneDate').some(
      (uid) => isType('drafted', uid) && reader.makes(uid),
    ),
    places: reader.makes(dateChanges) ? otherPlaces(published, null, moment.language) : [],
  }
}

async function readChosenSeries(asked: Asked): Promise<Series> {
  const { now, language } = momentOf(asked)
  asked.params.refuseOthers()
  asked.mayOrRefuse('read', meetings)
  const { firstDate, recurrence, furtherDates } = asked.body('give firstDate and recurrence')
  if (!isDate(firstDate)) {
    throw invalid('firstDate', 'give a date that exists, for example 2026-03-29')
  }
  const { settings } = await publishedContent(asked.strapi).read()
  const today = dateAt(now, siteZone(settings)).toString()
  return readSeries({ firstDate, recurrence, furtherDates }, { language, today })
}

async function readColumns(asked: Asked): Promise<ListColumns> {
  const { strapi, reader } = asked
  const moment = momentOf(asked)
  const locale = asked.editedLanguage()
  asked.params.refuseOthers()
  const published = await publishedContent(strapi).read()
  return listColumns(strapi, reader, published, moment, locale)
}

async function readDocument(asked: Asked): Promise<DocumentReport> {
  const { strapi, params } = asked
  const uid = asked.part('uid')
  const documentId = asked.documentId('documentId')
  const moment = momentOf(asked)
  const locale = asked.editedLanguage()
  params.refuseOthers()
  if (!isType('drafted', uid)) throw new errors.NotFoundError('There is no report on this type')
  asked.mayOrRefuse('read', uid)
  const row: unknown = await strapi.db
    .query(uid)
    .findOne({ where: { documentId }, populate: { createdBy: true } })
  if (isRecord(row)) asked.mayOrRefuse('read', uid, row)
  const report = await readReport(strapi, { uid, documentId }, locale, moment)
  if (!report) throw new errors.NotFoundError('There is no such document in this language')
  const hidden = hiddenFields(strapi, uid)
  const problems = report.problems.filter(({ path }) => !hidden.has(String(path[0])))
  return { ...report, problems }
}

async function readTitleOf(asked: Asked): Promise<DocumentTitle> {
  const { strapi, reader, params } = asked
  const uid = asked.part('uid')
  const documentId = asked.documentId('documentId')
  const language = asked.language()
  params.refuseOthers()
  if (!isType('public', uid)) throw new errors.NotFoundError('There are no titles of this type')
  asked.mayOrRefuse('read', uid)
  const title = await readTitle(strapi, reader, { uid, documentId }, language)
  if (title === null) throw new errors.NotFoundError('There is no such document')
  return { title }
}

/** How many one can choose in a list. */
const mostTogether = 100

async function readAskedDeletion(asked: Asked): Promise<Deletion> {
  const { strapi, reader, params } = asked
  const language = asked.language()
  params.refuseOthers()
  const {
    action = 'delete',
    uid,
    documents,
    locale,
  } = asked.body('give uid, documents and locale, and action, unless they are deleted')
  if (action !== 'delete' && action !== 'unpublish') {
    throw invalid('action', 'give "delete" or "unpublish"')
  }
  if (!isType('public', uid)) throw invalid('uid', 'give a type that editors write')
  if (!Array.isArray(documents) || documents.length === 0 || documents.length > mostTogether) {
    throw invalid('documents', `give the ids of at most ${mostTogether} documents`)
  }
  const ids = documents.filter(isDocumentId)
  if (ids.length < documents.length) throw invalid('documents', 'give ids of documents')
  if (locale !== null && locale !== '*' && !isEdited(locale)) {
    throw invalid('locale', 'give a language of the site, "*" for all, or null')
  }
  if (action === 'unpublish' && !isType('drafted', uid)) {
    throw invalid('uid', 'give a type that is published')
  }
  asked.mayOrRefuse(action === 'delete' ? 'delete' : 'publish', uid)
  return readDeletion(strapi, reader, { action, uid, documents: ids, locale }, language)
}
