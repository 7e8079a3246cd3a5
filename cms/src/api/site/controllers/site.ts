import type { Core } from '@strapi/strapi'
import { offeredForms } from '../../../involve/forms/offered'
import { archiveYears, toArchive } from '../../../content/mappers/archive'
import { readArchivePage, wantsToWait } from '../asked'
import { findDate, toMeetingDate } from '../../../content/mappers/dates'
import { toGetInvolved } from '../../../involve/forms/offer'
import { findMeeting, toMeeting } from '../../../content/mappers/meetings'
import { told, toldNames } from '../../../content/mappers/listed'
import { toMeetingCodes } from '../../../content/mappers/meetingCodes'
import { toMonth } from '../../../content/mappers/month'
import { newestDocuments, toNewsEntry } from '../../../content/mappers/news'
import { toPage } from '../../../content/mappers/pages'
import { toProgramme, toTopicList } from '../../../content/mappers/programme'
import { readNarrowing, readProgramme, readYear } from '../asked'
import { ownDateOf } from '../../../content/mappers/specialDates'
import { toRedirect } from '../../../content/mappers/redirects'
import { toSite } from '../../../content/mappers/site'
import { toSitemap } from '../../../content/mappers/sitemap'
import type { ToldName } from '../../../content/mappers/told'
import { answer, json, send, type Question } from '../answer'
import type { Locale, Occurrence, Revision } from '../../../contract'
import type { Moment } from '../../../content/mappers/occurrences'
import { defaultLanguage } from '../../../content/languages'
import { Params } from '../../../http/params'
import { readChanges } from '../../../content/reading/changes'
import { LongTexts } from '../../../content/reading/longTexts'
import { publishedContent, type Published } from '../../../content/reading/published'
import { documentsOf, findListed } from '../../../content/reading/below'
import {
  byListed,
  listed,
  type ListedName,
  type ListedTextRow,
} from '../../../content/reading/listed'
import { pages, specialDates } from '../../../content/reading/queries'
import { changesMade, nextChange } from '../../../content/reading/nextRevision'
import { readRevision } from '../../../content/reading/revision'
import type { Drafted } from '../../../content/reading/drafted'
import { shortName, type DraftedUid } from '../../../content/types'
import { textIn, type Translations } from '../../../content/reading/texts'

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const content = publishedContent(strapi)

  const textsOf = <Row>({ readTexts }: Pick<Drafted<DraftedUid, unknown, Row>, 'readTexts'>) =>
    new LongTexts((id, locale) => readTexts(strapi, id, locale))
  const pageTexts = textsOf(pages)
  const dateTexts = textsOf(specialDates)
  const texts = byListed<{ [Name in ListedName]: LongTexts<ListedTextRow<Name>> }>((name) =>
    textsOf(listed[name]),
  )

  /** The long texts of a document: the default language's row for facts, the shown one for texts. */
  async function readRows<Row>(
    longTexts: LongTexts<Row>,
    published: Published,
    { id, translations }: { id: string; translations: Translations<unknown> },
    language: Locale,
  ): Promise<{ facts: Row; content: Row } | null> {
    const shown = textIn(translations, language).storedIn
    const facts = await longTexts.read(published, id, defaultLanguage)
    const content = shown === defaultLanguage ? facts : await longTexts.read(published, id, shown)
    // Unpublished since the list was read: the answer is the same as a moment later.
    return facts && content ? { facts, content } : null
  }

  async function meeting(
    published: Published,
    id: string,
    moment: Moment,
    of: Occurrence | null = null,
  ) {
    const translations = published.meetings.get(id)
    if (!translations) return null
    const rows = await readRows(texts.meetings, published, { id, translations }, moment.language)
    if (!rows) return null
    const own = ownDateOf(published, id, of)?.special
    const ownTexts =
      own &&
      (await readRows(
        dateTexts,
        published,
        { id: own.id, translations: own.texts },
        moment.language,
      ))
    return toMeeting(published, id, rows, moment, { of, ownTexts: ownTexts ?? null })
  }

  /** As answers name what they show; null: it is not known any more. */
  async function changesSince(after: string, until: string): Promise<Revision['changes']> {
    const changes = await readChanges(strapi, { after, until })
    return changes?.map(({ type, ...change }) => ({ ...change, type: shortName(type) })) ?? null
  }

  /** What the site lists, each that stands there, and each version of it. */
  function routesOf<Name extends ToldName>(name: Name) {
    const { tell, list, years, versions } = told[name]
    const type = shortName(listed[name].uid)

    async function find({ published, params, moment, part }: Question) {
      params.refuseOthers()
      const id = findListed(published, name, part('slug'), moment.language)
      const translations = id === null ? undefined : documentsOf(published, name).get(id)
      if (id === null || !translations) return null
      const rows = await readRows(texts[name], published, { id, translations }, moment.language)
      return rows && { id, rows }
    }

    return {
      [name]: answer(content, ({ published, params, moment }) => {
        const year = years ? readYear(params) : null
        params.refuseOthers()
        return list(published, moment, year)
      }),
      [type]: answer(content, async (question) => {
        const found = await find(question)
        const { published, moment } = question
        return found && tell(published, found.id, found.rows, moment).data
      }),
      [`${type}Version`]: answer(content, async (question) => {
        const found = versions ? await find(question) : null
        const { published, moment, part } = question
        return (
          found && (versions?.tell(part('day'), published, found.id, found.rows, moment) ?? null)
        )
      }),
    }
  }

  return {
    ...Object.assign({}, ...toldNames.map((name) => routesOf(name))),

    settings: answer(content, ({ published, params, moment }) => {
      params.refuseOthers()
      return toSite(published, offeredForms(strapi), moment)
    }),

    async revision(ctx: Parameters<typeof send>[0]) {
      const params = new Params(ctx.querystring)
      const after = params.text('after')
      params.refuseOthers()
      const seen = changesMade(strapi)
      let revision = await readRevision(strapi)
      if (revision === after && wantsToWait(ctx.get('Prefer'))) {
        const left = new AbortController()
        ctx.res.once('close', () => left.abort())
        await nextChange(strapi, seen, left.signal)
        if (left.signal.aborted) return
        revision = await readRevision(strapi)
      }
      ctx.set('Content-Revision', revision)
      const body: Revision =
        after === null ? { revision } : { revision, changes: await changesSince(after, revision) }
      send(ctx, json(body))
    },

    page: answer(content, async ({ published, params, moment, part }) => {
      params.refuseOthers()
      const id = published.tree.find(part('path'), moment.language)
      const translations = id === null ? null : published.tree.page(id)
      if (id === null || !translations) return null
      const rows = await readRows(pageTexts, published, { id, translations }, moment.language)
      return rows && toPage(published, id, rows, moment)
    }),

    meetings: answer(content, ({ published, params, moment }) => {
      const programme = readProgramme(params)
      params.refuseOthers()
      return toProgramme(published, programme, moment)
    }),

    meeting: answer(content, async ({ published, params, moment, part }) => {
      params.refuseOthers()
      const id = findMeeting(published, part('slug'))
      return id === null ? null : meeting(published, id, moment)
    }),

    date: answer(content, async ({ published, params, moment, part }) => {
      params.refuseOthers()
      const id = findMeeting(published, part('slug'))
      const occurrence = id === null ? null : findDate(published, id, part('date'), moment)
      if (id === null || !occurrence) return null
      const found = await meeting(published, id, moment, occurrence)
      return found && toMeetingDate(published, id, { occurrence, meeting: found }, moment)
    }),

    archiveYears: answer(content, ({ published, params, moment }) => {
      params.refuseOthers()
      return { data: archiveYears(published, moment.now) }
    }),

    archive: answer(content, ({ published, params, moment, part }) => {
      const asked = readArchivePage(params)
      params.refuseOthers()
      return toArchive(published, part('year'), asked, moment)
    }),

    month: answer(content, ({ published, params, moment, part }) => {
      const asked = readNarrowing(params)
      params.refuseOthers()
      return toMonth(published, part('month'), asked, moment)
    }),

    topics: answer(content, ({ published, params, moment }) => {
      params.refuseOthers()
      return toTopicList(published, moment)
    }),

    news: answer(content, async ({ published, params, moment }) => {
      params.refuseOthers()
      const { language } = moment
      const entries = newestDocuments(published, language).map(async (document) => {
        const rows = await readRows(texts[document.name], published, document, language)
        return rows && toNewsEntry(document, rows)
      })
      return { data: (await Promise.all(entries)).filter((entry) => entry !== null) }
    }),

    codes: answer(content, ({ published, params }) => {
      params.refuseOthers()
      return toMeetingCodes(published)
    }),

    redirect: answer(content, ({ published, params, part }) => {
      params.refuseOthers()
      return toRedirect(published, part('path'))
    }),

    getInvolved: answer(content, ({ published, params, moment }) => {
      params.refuseOthers()
      return toGetInvolved(published, offeredForms(strapi), moment.language)
    }),

    sitemap: answer(content, ({ published, params, moment }) => {
      params.refuseOthers()
      return toSitemap(published, moment.now)
    }),
  }
}
