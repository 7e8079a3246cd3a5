import type { LinkAnswer, LinkRequest, LinkView } from 'cms/contract'
import { isOff } from '../components/occurrence-state'
import type { MailedWords } from './words/en'

/** What can be done with a mailed link. */
export type Act = NonNullable<LinkRequest['act']>

/** What the page shows that a mailed link opens. */
export interface Mailed {
  /** What it opens; null: nothing, or nothing is left of it. */
  view: LinkView | null
  /** What was asked for just now, and whether it happened; null: the link was only opened. */
  acted: { act: Act; done: boolean } | null
  /** Why it did not happen, with what was typed. */
  problems: LinkAnswer['problems']
}

/** What the page is called. */
export type MailedTitle =
  | 'confirm'
  | 'confirmed'
  | 'confirmedBefore'
  | 'unsubscribe'
  | 'unsubscribed'
  | 'myData'
  | 'deleted'
  | 'letters'
  | 'lettersEnded'
  | 'lettersAsked'
  | 'lettersBegun'
  | 'date'
  | 'nothing'

/** Which of the pages is to be shown. */
export function pageOf({ view, acted }: Mailed): MailedTitle {
  if (acted?.done) {
    switch (acted.act.do) {
      case 'confirm':
        return 'confirmed'
      case 'unsubscribe':
        // A letter's link ends letters alone.
        return view?.kind === 'letters' ? 'lettersEnded' : 'unsubscribed'
      case 'unsubscribe-all':
        return 'unsubscribed'
      case 'letters-end':
        return 'lettersEnded'
      case 'letters-confirm':
        return 'lettersBegun'
      case 'letters-save':
        // What is chosen stays in view.
        break
      case 'delete':
        return 'deleted'
      case 'date-confirm':
      case 'date-cancel':
      case 'date-move':
        // The date says what it is now.
        break
    }
  }
  switch (view?.kind) {
    case 'confirm':
      return view.entry.state === 'confirmed' ? 'confirmedBefore' : 'confirm'
    case 'unsubscribe':
      return view.letters ? 'letters' : 'unsubscribe'
    case 'letters':
      return view.letters ? 'letters' : 'lettersEnded'
    case 'letters-question':
      return view.isAnswered ? 'lettersBegun' : 'lettersAsked'
    case 'my-data':
      return 'myData'
    case 'date':
      return 'date'
    case undefined:
      return 'nothing'
  }
}

type DateView = Extract<LinkView, { kind: 'date' }>

/** What its organizer said last of a date, as long as it is so; null: they said nothing, or others changed it since. */
export function answerThatHolds({ answer, occurrence: { status } }: DateView): DateView['answer'] {
  if (answer === 'confirmed') return isOff({ status }) ? null : answer
  return answer === status ? answer : null
}

/** What the page of a date says first. */
export function titleOfDate(view: DateView, { date: words }: MailedWords): string {
  const { status } = view.occurrence
  const answer = answerThatHolds(view)
  if (answer) return words.answers[answer]
  return status === 'cancelled' || status === 'postponed' ? words.off[status] : words.title
}
