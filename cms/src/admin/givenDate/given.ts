import { hiddenParameter } from '../strapi/addresses'

/** The date of a meeting for which a new form is opened. */
export interface GivenDate {
  /** Document id. */
  meeting: string
  /** `2036-05-14` */
  originalDate: string
  /** The language in which alone the meeting is. */
  onlyIn: string | null
}

const parameter = hiddenParameter('date')

/** What is added to the address of a new form, so that a new tab has it as well. */
export function toldInAddress({ meeting, originalDate, onlyIn }: GivenDate): string {
  return `&${parameter}=${[meeting, originalDate, onlyIn ?? ''].join('.')}`
}

/** Null: the address names no date. @param search the query, from its `?` */
export function dateInAddress(search: string): GivenDate | null {
  const told = new URLSearchParams(search).get(parameter) ?? ''
  const [meeting, originalDate, onlyIn] = told.split('.')
  return meeting && originalDate ? { meeting, originalDate, onlyIn: onlyIn || null } : null
}
