import { cancelDate, confirmDate, moveDate, showDate } from '../confirmations/acting'
import type { DateTarget } from '../linkTokens'
import type { LinkKind } from './kinds'

/** By which whoever organizes a date says whether it takes place. */
export const organizing: LinkKind<DateTarget> = {
  acts: ['date-confirm', 'date-cancel', 'date-move'],
  show: ({ strapi, moment }, target) => showDate(strapi, target, moment.language),
  act({ strapi, moment: { language } }, target, act) {
    switch (act.do) {
      case 'date-confirm':
        return confirmDate(strapi, target, language)
      case 'date-cancel':
        return cancelDate(strapi, target, act.note, language)
      case 'date-move':
        return moveDate(strapi, target, act, language)
      default:
        throw new TypeError(`An organizer's link does not ${act.do}`)
    }
  },
}
