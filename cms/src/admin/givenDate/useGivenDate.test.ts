import { beforeEach, expect, test, vi } from 'vitest'
import { chosenDocuments } from '../strapi/formValues'
import { toldInAddress } from './given'
import { useGivenDate } from './useGivenDate'

const special = 'api::special-date.special-date'
const date = { meeting: 'choir', originalDate: '2036-05-14', onlyIn: null }
const begun = { title: '' }

let search: string
/** The meetings that the desk has got so far, by their ids. */
let meetings: Record<string, object>

// Outside a page there is neither an address nor a cms.
vi.mock('react-router-dom', () => ({ useLocation: () => ({ search }) }))
vi.mock('../strapi/documents', () => ({
  useDocumentOf: (_uid: string, id: string | null) => {
    const document = id === null ? undefined : meetings[id]
    return { document, isLoading: id !== null && !document }
  },
}))

beforeEach(() => {
  search = `?x=1${toldInAddress(date)}`
  meetings = { choir: { id: 7, documentId: 'choir', title: 'Choir' } }
})

test('a new form about one date begins with it and its meeting', () => {
  expect(useGivenDate(special, true, begun)).toEqual({
    isWaiting: false,
    values: {
      title: '',
      originalDate: '2036-05-14',
      onlyIn: null,
      meeting: chosenDocuments([{ id: 7, documentId: 'choir', locale: 'en', title: 'Choir' }]),
    },
  })
})

test('it waits for the meeting', () => {
  meetings = {}
  expect(useGivenDate(special, true, begun)).toEqual({ values: begun, isWaiting: true })
})

test.each([
  ['that is there already', special, false, undefined],
  ['about something else', 'api::page.page', true, undefined],
  ['whose address names no date', special, true, '?x=1'],
])('a form %s begins as Strapi has it', (_what, uid, isNew, address) => {
  search = address ?? search
  expect(useGivenDate(uid, isNew, begun)).toEqual({ values: begun, isWaiting: false })
})
