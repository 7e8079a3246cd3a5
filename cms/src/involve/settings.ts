import type { Core } from '@strapi/strapi'
import { defaultLanguage } from '../content/languages'
import type { Retention } from '../contract'

const uid = 'api::get-involved.get-involved'

/** Whether the documents of a type are these settings. */
export const holdsInvolveSettings = (type: string): boolean => type === uid

/** What editors decide for the whole site, language aside. */
export interface InvolveSettings {
  retention: Retention
  newEntriesMail: 'each' | 'daily' | 'none'
  /** Before a date begins. */
  reminderHours: number
  joinLinkHours: number
  /** Before a date, whoever organizes it is asked whether it takes place; 0: never. */
  confirmationDays: number
  /** True while programs are to be kept out by a question. */
  asksQuestion: boolean
  /** Whether the branch writes letters, which people can ask for. */
  lettersOn: boolean
  mailsPerAddressAndDay: number
  mailsPerMinute: number
  /** What the branch's provider of mail allows; null: as many as the minutes have. */
  mailsPerHour: number | null
  mailsPerDay: number | null
}

const untouched = {
  unconfirmedDays: 7,
  attendanceDays: 30,
  messageDays: 180,
  signUpDays: 730,
  newEntriesMail: 'daily',
  reminderHours: 24,
  joinLinkHours: 3,
  confirmationDays: 0,
  asksQuestion: false,
  lettersOn: false,
  mailsPerAddressAndDay: 5,
  mailsPerMinute: 30,
  mailsPerHour: null,
  mailsPerDay: null,
}

/** Also where nobody has saved any. */
export async function readInvolveSettings(strapi: Core.Strapi): Promise<InvolveSettings> {
  const where = { locale: defaultLanguage }
  const row: Record<string, unknown> | null = await strapi.db
    .query(uid)
    .findOne({ where, select: Object.keys(untouched) })
  return toInvolveSettings(row ?? {})
}

/** @param row of the default language, or as much of it as was read */
export function toInvolveSettings(row: Record<string, unknown>): InvolveSettings {
  const number = (name: keyof typeof untouched): number =>
    typeof row[name] === 'number' ? row[name] : Number(untouched[name])
  const limit = (name: 'mailsPerHour' | 'mailsPerDay'): number | null =>
    typeof row[name] === 'number' ? row[name] : null
  const told = (['each', 'daily', 'none'] as const).find((one) => one === row['newEntriesMail'])
  return {
    retention: {
      unconfirmed: number('unconfirmedDays'),
      attendance: number('attendanceDays'),
      messages: number('messageDays'),
      signUps: number('signUpDays'),
    },
    newEntriesMail: told ?? 'daily',
    reminderHours: number('reminderHours'),
    joinLinkHours: number('joinLinkHours'),
    confirmationDays: number('confirmationDays'),
    asksQuestion: row['asksQuestion'] === true,
    lettersOn: row['lettersOn'] === true,
    mailsPerAddressAndDay: number('mailsPerAddressAndDay'),
    mailsPerMinute: number('mailsPerMinute'),
    mailsPerHour: limit('mailsPerHour'),
    mailsPerDay: limit('mailsPerDay'),
  }
}
