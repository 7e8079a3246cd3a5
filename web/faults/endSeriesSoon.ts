import { isWhole } from '../../scripts/testing/whole.mjs'
import { Editor, signIn } from '../e2e/editor'
import { daysAfter } from '../e2e/trickyMeetings'

/** Of the weekly meeting more dates than any test counts on. */
const days = 56

/**
 * Lets the meetings of the example repeat only for some weeks yet, unless all there is gets tested: to
 * make each date of a year ready, after each start and each change, is most of what a web server does.
 */
export async function endSeriesSoon(cmsUrl: string, now: number): Promise<void> {
  if (isWhole) return
  const editor = new Editor(cmsUrl, await signIn(cmsUrl))
  const until = daysAfter(new Date(now).toISOString().slice(0, 10), days)
  // A series can't end before a date that has words of its own.
  await editor.remove('special-date', 'meeting.slug', 'study-group')
  for (const slug of ['weekly-branch-meeting', 'study-group']) {
    const id = await editor.find('meeting', 'slug', slug)
    const form = `/content-manager/collection-types/api::meeting.meeting/${id}`
    const rule = (await editor.valueOf(form, 'recurrence')) as object
    await editor.change('meeting', id, { recurrence: { ...rule, until }, phases: [] })
  }
}
