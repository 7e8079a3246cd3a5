import type { Core } from '@strapi/strapi'
import { cancelDate, confirmDate, moveDate, showDate } from '../confirmations/acting'
import { isOrganizer } from '../confirmations/asking'
import type { DateTarget } from '../linkTokens'
import type { LinkKind } from './kinds'

/** By which whoever organizes a date says whether it takes place, as long as they organize it. */
export const organizing: LinkKind<DateTarget> = {
  acts: ['date-confirm', 'date-cancel', 'date-move'],
  async show({ strapi, moment }, target) {
    return (await isTheirs(strapi, target)) ? showDate(strapi, target, moment.language) : null
  },
  async act({ strapi, moment: { language } }, target, act) {
    if (!(await isTheirs(strapi, target))) return null
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

async function isTheirs(strapi: Core.Strapi, { meeting, organizer }: DateTarget): Promise<boolean> {
  return organizer === null || (await isOrganizer(strapi, meeting, organizer))
}
