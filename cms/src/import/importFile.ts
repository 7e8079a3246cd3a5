import type { Core } from '@strapi/strapi'
import { importCalendar } from './calendar/importing'
import type { Progress } from './progress'
import { ImportRefused } from './refusal'
import { Report } from './report'
import { importWordPress, type WordPressChoices } from './wordpress/importing'

export interface ImportChoices extends WordPressChoices {
  /** True: everything is read and told, nothing is written. */
  isDry: boolean
}

/**
 * Brings a WordPress export or a calendar file in.
 *
 * @param text of the file
 * @throws ImportRefused when it is neither, or can't be read
 */
export async function importFile(
  strapi: Core.Strapi,
  text: string,
  { isDry, ...choices }: ImportChoices,
  progress: Progress,
): Promise<Report> {
  const run = { strapi, report: new Report(), isDry }
  if (formatOf(text) === 'calendar') await importCalendar(run, text, progress)
  else await importWordPress(run, text, choices, progress)
  return run.report
}

/**
 * What a file is, by how it begins.
 *
 * @throws ImportRefused when it is nothing that can be brought in
 */
export function formatOf(text: string): 'calendar' | 'WordPress' {
  if (/^\s*BEGIN:VCALENDAR/i.test(text)) return 'calendar'
  if (/^\s*</.test(text)) return 'WordPress'
  throw new ImportRefused({ kind: 'neither', facts: [] })
}
