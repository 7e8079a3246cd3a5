import { adminApi } from '@strapi/strapi/admin'
import { typesThatAre, typeThatIs } from '../content/types'
import type {
  DocumentReport,
  DocumentTitle,
  MenuName,
  NewMenuLink,
  PageMenus,
  Series,
  SiteAnnouncements,
  SiteMenus,
  SiteNames,
} from '../editing/contract'
import type { ComingDates, Home, ListColumns } from '../editing/homeContract'
import type { WrittenNote } from './dates/notes'
import { choicePath, collectionPath } from './strapi/addresses'
import {
  documentTag,
  listTag,
  question,
  singleTag,
  strapisTags,
  type PublishedDocument,
} from './strapi/questions'

/** A date change as the content manager takes it. */
export interface NewDateChange extends ChangedDate {
  /** Document id. */
  meeting: string
  originalDate: string
}

/** What becomes of a date. */
export interface ChangedDate {
  change: 'cancelled' | 'moved' | 'other venue' | 'as planned'
  /** Left out, as what follows: it stays as it is. */
  newDate?: string | null
  newStartTime?: string | null
  newEndTime?: string | null
  newDaysLater?: null
  /** Document id; '': as always. */
  newVenue?: string
  note: string
  noteLocale?: string
  otherNotes?: readonly WrittenNote[]
}

interface ReportQuestion {
  uid: string
  documentId: string
  /** Of the document. */
  locale: string
  /** Of its reader. */
  language: string
}

/** Of a part that is saved, what is chosen in its one field for that. */
interface ChoiceQuestion {
  uid: string
  id: string
  field: string
  locale: string
}

interface TitleQuestion {
  uid: string
  documentId: string
  /** Of its reader. */
  language: string
}

/** A series as a form has it while somebody types. */
interface SeriesQuestion {
  firstDate: string
  recurrence: unknown
  furtherDates: string[]
  language: string
}

const dateChanges = typeThatIs('changing')

/** What dates have of their own: saved or deleted, it is told of the date anew. */
const ownOfDates = typesThatAre('ofOneDate').map(listTag)

/** What says dates, and the list of meetings, which goes by them. */
export const shownDates = ['ComingDates' as const, ...typesThatAre('dated').map(listTag)]

/** What makes the coming dates be told anew. @param meeting document id; null: those of all */
export function tagsOfDates(meeting: string | null) {
  return [
    'ComingDates' as const,
    ...ownOfDates,
    ...(meeting === null ? [] : typesThatAre('dated').map((uid) => documentTag(uid, meeting))),
  ]
}

/** What was chosen of a place, as the content manager takes it. */
function placeFor({ newVenue, ...fields }: ChangedDate) {
  if (newVenue === undefined) return fields
  return { ...fields, newVenue: { set: newVenue === '' ? [] : [{ documentId: newVenue }] } }
}

/**
 * What our parts of the admin ask the cms, beside Strapi's own questions: what was saved or published
 * there makes these be asked again.
 */
const questions = adminApi
  .enhanceEndpoints({ addTagTypes: [...strapisTags, 'ComingDates'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      home: builder.query<Home, string>({
        query: (language) => question('GET', '/branchline/home', { language }),
        providesTags: ['ComingDates'],
      }),
      comingDates: builder.query<ComingDates, { meeting: string | null; language: string }>({
        query: ({ meeting, language }) =>
          question('GET', '/branchline/dates', { language, ...(meeting !== null && { meeting }) }),
        providesTags: (_dates, _error, { meeting }) => tagsOfDates(meeting),
      }),
      listColumns: builder.query<ListColumns, { locale: string; language: string }>({
        query: (params) => question('GET', '/branchline/columns', params),
        providesTags: [
          ...shownDates,
          ...ownOfDates,
          ...[...typesThatAre('ofDays'), ...typesThatAre('nested')].map(listTag),
        ],
      }),
      series: builder.query<Series, SeriesQuestion>({
        query: ({ language, ...data }) =>
          question('POST', '/branchline/series', { language }, data),
      }),
      documentReport: builder.query<DocumentReport, ReportQuestion>({
        query: ({ uid, documentId, ...params }) =>
          question('GET', `/branchline/documents/${uid}/${documentId}`, params),
        providesTags: (_report, _error, { uid, documentId }) => [
          'ComingDates',
          ...ownOfDates,
          documentTag(uid, documentId),
        ],
      }),
      documentTitle: builder.query<DocumentTitle, TitleQuestion>({
        query: ({ uid, documentId, language }) =>
          question('GET', `/branchline/titles/${uid}/${documentId}`, { language }),
        providesTags: (_title, _error, { uid, documentId }) => [documentTag(uid, documentId)],
      }),
      choice: builder.query<{ results: { title: string }[] }, ChoiceQuestion>({
        query: ({ uid, id, field, locale }) =>
          question('GET', choicePath(uid, id, field), { locale }),
        providesTags: [...strapisTags],
      }),
      // By the name that was saved last: with another one they are asked for anew.
      siteNames: builder.query<SiteNames, string>({
        query: () => question('GET', '/branchline/names'),
      }),
      siteAnnouncements: builder.query<SiteAnnouncements, void>({
        query: () => question('GET', '/branchline/announcements'),
        providesTags: typesThatAre('single').map(singleTag),
      }),
      // Whatever is saved of the menus, in any language, makes them be asked for anew.
      siteMenus: builder.query<SiteMenus, void>({
        query: () => question('GET', '/branchline/menus'),
        providesTags: typesThatAre('single').map(singleTag),
      }),
      pageMenus: builder.query<PageMenus, string>({
        query: (page) => question('GET', `/branchline/menus/${page}`),
        providesTags: (_menus, _error, page) => [
          ...typesThatAre('single').map(singleTag),
          ...typesThatAre('nested').map((uid) => documentTag(uid, page)),
        ],
      }),
      // The page itself is not asked for anew: its form would forget what was typed in it.
      putIntoMenu: builder.mutation<PageMenus, NewMenuLink & { language: string }>({
        query: ({ language, ...data }) => question('POST', '/branchline/menus', { language }, data),
        invalidatesTags: ['ComingDates', ...typesThatAre('single').map(singleTag)],
      }),
      takeOutOfMenu: builder.mutation<
        PageMenus,
        { page: string; menu: MenuName; language: string }
      >({
        query: ({ page, menu, language }) =>
          question('DELETE', `/branchline/menus/${menu}/${page}`, { language }),
        invalidatesTags: ['ComingDates', ...typesThatAre('single').map(singleTag)],
      }),
      changeDate: builder.mutation<unknown, NewDateChange>({
        query: ({ meeting: documentId, originalDate, ...fields }) => {
          const meeting = { connect: [{ documentId }] }
          const data = { ...placeFor(fields), originalDate, meeting }
          return question('POST', collectionPath(dateChanges), null, data)
        },
        invalidatesTags: [...shownDates, listTag(dateChanges)],
      }),
      rewriteChange: builder.mutation<unknown, { id: string; fields: ChangedDate }>({
        query: ({ id, fields }) =>
          question('PUT', `${collectionPath(dateChanges)}/${id}`, null, placeFor(fields)),
        invalidatesTags: (_changed, _error, { id }) => [
          ...shownDates,
          listTag(dateChanges),
          documentTag(dateChanges, id),
        ],
      }),
      takeBackChange: builder.mutation<unknown, string>({
        query: (id) => question('DELETE', `${collectionPath(dateChanges)}/${id}`),
        invalidatesTags: [...shownDates, listTag(dateChanges)],
      }),
    }),
  })

export const {
  useHomeQuery,
  useComingDatesQuery,
  useListColumnsQuery,
  useSeriesQuery,
  useDocumentReportQuery,
  useDocumentTitleQuery,
  useChoiceQuery,
  useSiteAnnouncementsQuery,
  useSiteMenusQuery,
  usePageMenusQuery,
  usePutIntoMenuMutation,
  useTakeOutOfMenuMutation,
  useSiteNamesQuery,
  useChangeDateMutation,
  useRewriteChangeMutation,
  useTakeBackChangeMutation,
} = questions

/** What makes what is known of a document be without errors, since it is published now. */
export function withoutErrors(
  { uid, documentId, locale }: PublishedDocument,
  state: Parameters<typeof questions.util.selectInvalidatedBy>[0],
) {
  return questions.util
    .selectInvalidatedBy(state, [documentTag(uid, documentId)])
    .filter(({ endpointName }) => endpointName === 'documentReport')
    .map(({ originalArgs }) => originalArgs as ReportQuestion)
    .filter((asked) => asked.documentId === documentId && asked.locale === locale)
    .map((asked) =>
      questions.util.updateQueryData('documentReport', asked, (report) => {
        report.problems = report.problems.filter(({ severity }) => severity !== 'error')
      }),
    )
}
