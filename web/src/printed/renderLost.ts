import { h } from 'vue'
import type { Meeting, Occurrence } from 'cms/contract'
import { renderStill, type StillPage, type StillRequest } from '../stillPage'
import { localDateInWords } from '../time/dates'
import { loadWords } from '../words'
import { flyerWordsOf } from '../words/flyer'
import LostPage from './LostPage.vue'

export interface LostRequest extends Pick<
  StillRequest,
  'locale' | 'site' | 'now' | 'asOf' | 'siteUrl' | 'address'
> {
  /** What is still there of what was printed; null: nothing. */
  of: { meeting: Meeting; date: string } | null
  /** To come to instead. */
  dates: Occurrence[]
}

/** Renders where a printed address leads to whose meeting, or date, is not there any more. */
export async function renderLost(request: LostRequest): Promise<StillPage> {
  const { locale, site, of, dates } = request
  await loadWords(locale)
  const { lost } = flyerWordsOf(locale)
  const { meeting } = of ?? { meeting: null }
  const title = of ? lost.date(localDateInWords(of.date, locale)) : lost.meeting
  const text = of ? lost.dateText(of.meeting.title) : lost.meetingText
  return renderStill({ ...request, title, style: '' }, () =>
    h(LostPage, { site, title, text, meeting, dates }),
  )
}
