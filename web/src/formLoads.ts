import type { FormProblem, FormToken, Locale } from 'cms/contract'
import type { RouteParams } from 'vue-router'
import { addressOf } from './addresses'
import type { Cms } from './cms/door'
import { CmsUnavailable, Moved, NotFound } from './cms/failures'
import { movedFrom } from './cms/moves'
import { formAt, formPath, sentAt, sentPath, type FormPlace, type FormSubject } from './forms'
import type { Load } from './loading'
import type { Screen } from './screens'

/** The page of a form. */
export const loadForm: Load<Screen> = async (cms, locale, { params }) => {
  const asked = formAt(stepsIn(params))
  if (!asked) throw new NotFound('There is no such form')
  const [getInvolved, subject, token] = await Promise.all([
    cms.getInvolved(locale),
    subjectOf(cms, locale, asked, formPath),
    formToken(cms, locale),
    // What shows it is there when it is to be shown.
    import('./components/forms/FormBody.vue'),
  ])
  const trouble = token ? null : 'away'
  // What somebody writes to a group or person that is gone reaches the branch all the same.
  const isGone = asked.form === 'ask' && asked.slug !== null && subject === null
  const place: FormPlace = isGone ? { form: asked.form, slug: null, date: null } : asked
  const field = asked.isPerson ? 'person' : 'group'
  const problems: FormProblem[] = isGone ? [{ field, problem: 'unknown' }] : []
  const unwritten = { typed: {}, problems }
  return { kind: 'form', data: { ...place, getInvolved, subject, token, ...unwritten, trouble } }
}

/** What is said once it was sent. */
export const loadSent: Load<Screen> = async (cms, locale, { params }) => {
  const place = sentAt(stepsIn(params))
  if (!place) throw new NotFound('There is no such form')
  const [{ retention }, subject] = await Promise.all([
    cms.getInvolved(locale),
    subjectOf(cms, locale, place, sentPath),
    place.slug !== null && import('./components/forms/FormAbout.vue'),
  ])
  if (place.slug !== null && !subject) throw new NotFound('It was written to nobody that there is')
  return { kind: 'sent', data: { ...place, subject, unconfirmed: retention.unconfirmed } }
}

function stepsIn({ form, slug, date }: RouteParams): string[] {
  return [form, slug, date].flatMap((step) => step || [])
}

/**
 * What the form is about; null: it is about nothing, or about a group or person that is gone.
 *
 * @param pathOf the page that is asked for
 * @throws Moved when that has another address by now
 */
async function subjectOf(
  cms: Cms,
  locale: Locale,
  place: FormPlace,
  pathOf: (place: FormPlace) => string,
): Promise<FormSubject | null> {
  const { form, slug } = place
  if (slug === null) return null
  try {
    return await readSubject(cms, locale, { ...place, slug })
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    const moved = await movedTo(cms, locale, { ...place, slug }, pathOf)
    if (moved) throw moved
    if (form === 'ask') return null
    throw error
  }
}

/** A form about something of that slug. */
type PlaceOfSlug = FormPlace & { slug: string }

async function readSubject(
  cms: Cms,
  locale: Locale,
  { form, slug, date, isPerson }: PlaceOfSlug,
): Promise<FormSubject> {
  const all = { rule: null, occurrence: null }
  if (form === 'ask' && isPerson) {
    const { title, takesMessages, ...person } = await cms.person(locale, slug)
    if (!takesMessages) throw new NotFound('Nobody writes to this person by a form')
    return { title, locale: person.locale, ...all, item: 'person' }
  }
  if (form === 'ask') {
    const { title, ...group } = await cms.group(locale, slug)
    return { title, locale: group.locale, ...all, item: 'group' }
  }
  if (date === null) {
    const { title, rule, ...meeting } = await cms.meeting(locale, slug)
    return { title, locale: meeting.locale, rule, occurrence: null }
  }
  const { occurrence, meeting } = await cms.meetingDate(locale, slug, date)
  return { title: occurrence.title, locale: occurrence.locale, rule: meeting.rule, occurrence }
}

/** Where the form is about what had that slug or that day before; null: nothing had. */
async function movedTo(
  cms: Cms,
  locale: Locale,
  place: PlaceOfSlug,
  pathOf: (place: FormPlace) => string,
): Promise<Moved | null> {
  const present = await presentDay(cms, locale, place)
  if (present) return new Moved(addressOf(locale, pathOf({ ...place, date: present })), false)
  const list = place.form !== 'ask' ? 'meetings' : place.isPerson ? 'people' : 'groups'
  const moved = await movedFrom(cms, addressOf(locale, `${list}/${place.slug}`))
  const root = `${addressOf(locale, list)}/`
  // An editor can lead what is gone to any address, where nothing of this kind is.
  if (!moved?.to.startsWith(root)) return null
  const slug = decodeURIComponent(moved.to.slice(root.length))
  if (slug.includes('/')) return null
  return new Moved(addressOf(locale, pathOf({ ...place, slug })), moved.permanent)
}

/** Of a meeting with one date, which was given another day: that one; null: it is no such meeting. */
async function presentDay(
  cms: Cms,
  locale: Locale,
  { form, slug, date }: PlaceOfSlug,
): Promise<string | null> {
  if (form === 'ask' || date === null) return null
  try {
    const { rule, next } = await cms.meeting(locale, slug)
    return rule === null ? (next[0]?.originalDate ?? null) : null
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}

/** Null: what is written can be read, but not be sent at the moment. */
async function formToken(cms: Cms, locale: Locale): Promise<FormToken | null> {
  try {
    return await cms.formToken(locale)
  } catch (error) {
    if (error instanceof CmsUnavailable) return null
    throw error
  }
}
