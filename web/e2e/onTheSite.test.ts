import {
  isType,
  shortName,
  typesThatAre,
  type DraftedUid,
  type ShortName,
  type TypesThatAre,
} from 'cms/content/types'
import type { Locale } from 'cms/contract'
import type { DocumentReport, ReportedAddress } from 'cms/editing/contract'
import { afterAll, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { askAgain } from './askAgain'
import { dayIn, now, pass } from './clock'
import { Editor, type Fields } from './editor'
import { cmsUrl, editorToken, siteUrl } from './here'
import { untilVisible, visitorReads } from './visible'

// What the panel beside a form says of visitors is what they get at the address that it names: for every
// type that has the panel, in every state.

/** A letter on the site is begun by nobody: `circulars.test.ts` of the cms has it. */
type Kind = ShortName<Exclude<DraftedUid, TypesThatAre<'sent'>>>
type State = ReportedAddress['state']
type InEach<Value> = Record<'en' | 'es', Value>

const kinds: readonly Kind[] = typesThatAre('drafted')
  .filter((uid): uid is Exclude<typeof uid, TypesThatAre<'sent'>> => !isType('sent', uid))
  .map((uid) => shortName(uid))
const documents = new Editor(cmsUrl, editorToken)

afterAll(() => documents.tidyUp())

const evening = { startTime: '18:00', endTime: '19:30', attendance: 'online' }

const adopted = [{ type: 'paragraph', children: [{ type: 'text', text: 'As adopted.' }] }]

/** What visitors have to find below the title in each language. */
const inEachLanguage: Partial<Record<Kind, Fields>> = { article: { lead: 'What came of it.' } }

/** What one of a kind needs beside its title before it can be published. @param turn another for each */
const needs: Record<Kind, (turn: number) => Promise<Fields>> = {
  page: () => Promise.resolve({}),
  position: () => Promise.resolve({}),
  article: () => Promise.resolve({ kind: 'report', ...inEachLanguage.article }),
  paper: () => Promise.resolve({ versions: [{ day: dayIn(-1), text: adopted }] }),
  group: () => Promise.resolve({ kind: 'committee' }),
  person: () => Promise.resolve({ consentOn: dayIn(0) }),
  meeting: (turn) => Promise.resolve({ ...evening, firstDate: dayIn(20 + turn) }),
  'special-date': async (turn) => {
    const series = { title: `Series ${turn}`, recurrence: { frequency: 'weekly', interval: 1 } }
    const meeting = await documents.make('meeting', { ...evening, ...series, firstDate: dayIn(20) })
    return { meeting: { connect: [{ documentId: meeting }] }, originalDate: dayIn(27) }
  },
}

/** Its page is there without it: a date has the title of its meeting. */
const isShownWithout = (kind: Kind) => isType('ofOneDate', uidOf(kind))

const uidOf = (kind: Kind) => `api::${kind}.${kind}`

/** By the name of a person, which is the same in all languages, nobody sees which of them is read. */
const titledKinds = kinds.filter((kind) => !isType('consented', uidOf(kind)))

/** One that stands by itself; what is of a date has tests of its own below. Long runs have all. */
const someKinds: readonly Kind[] = isWhole ? titledKinds : ['page']

/** Another one, for what has been done with that in part. */
const otherKinds: readonly Kind[] = isWhole ? titledKinds : ['meeting']

/** What the panel says last of a text, by its state. */
const said: Record<Exclude<State, 'missing'>, string> = {
  published: 'Visitors see it as it is here.',
  changed: 'Visitors see an older version until you publish.',
  draft: 'Visitors don’t see it until you publish.',
  waiting: 'Visitors don’t see it until the English version is published.',
  dateless: 'Visitors don’t see it: on the site its meeting has no such date.',
}

/** What the panel tells of a document in a language; null: it is not written in that. */
async function panelOf(kind: Kind, id: string, locale: Locale): Promise<DocumentReport | null> {
  const path = `/branchline/documents/${uidOf(kind)}/${id}?locale=${locale}`
  return (await documents.read(path)) as DocumentReport | null
}

interface Expected {
  /** In which language each is, as the panel calls it. */
  states: InEach<State>
  /** The title that stands in public in each language; null: none. */
  reads: InEach<string | null>
}

/** A document with all titles that it ever had. */
interface Subject {
  kind: Kind
  id: string
  titles: string[]
}

/** @param forms the languages in whose forms the panel is asked */
async function agrees(
  { kind, id, titles }: Subject,
  { states, reads }: Expected,
  forms: readonly (keyof InEach<State>)[],
  when: string,
): Promise<void> {
  for (const form of forms) {
    const panel = await panelOf(kind, id, form)
    const about = `${kind}, ${when}, the form in ${form}`
    const addresses = panel?.addresses ?? []
    expect(
      Object.fromEntries(addresses.map(({ locale, state }) => [locale, state])),
      about,
    ).toEqual(states)
    // The form of the default language holds what is in another one only.
    const state = states[form] === 'missing' ? states.es : states[form]
    if (state !== 'missing') expect(panel?.summary.at(-1), about).toBe(said[state])
    // Each form names the same addresses.
    if (form !== forms[0]) continue
    for (const address of addresses) await answersAs(address, { kind, titles, reads, about })
  }
}

/** Visitors read one title there. Where it is not, they read that in the other language, or nothing. */
async function answersAs(
  { locale, url }: ReportedAddress,
  { kind, titles, reads, about }: Pick<Expected, 'reads'> & Omit<Subject, 'id'> & { about: string },
): Promise<void> {
  const [own, other] = locale === 'es' ? [reads.es, reads.en] : [reads.en, reads.es]
  const where = `${about}, ${url}`
  if (url === null) {
    expect([own, other], where).toEqual([null, null])
    return
  }
  // What is gone may lead on to what is gone as well.
  const answer = await askAgain(
    () => fetch(url, { redirect: own === null ? 'follow' : 'manual' }),
    (ms) => pass(ms, null),
  )
  const html = await answer.text()
  const shown = titles.filter((title) => html.includes(title))
  if (own !== null) {
    expect([answer.status, ...shown], where).toEqual([200, own])
  } else if (other !== null) {
    expect(
      shown.filter((title) => title !== other),
      where,
    ).toEqual([])
  } else {
    expect([answer.status, ...shown], where).toEqual([isShownWithout(kind) ? 200 : 404])
  }
}

/** The wall time of the site in so many minutes. */
function wallTimeIn(minutes: number): string {
  const then = new Date(now().getTime() + minutes * 60_000)
  return then
    .toLocaleString('sv-SE', { timeZone: 'America/Los_Angeles' })
    .replace(' ', 'T')
    .slice(0, 16)
}

async function stateOf({ kind, id }: Subject): Promise<State | undefined> {
  return (await panelOf(kind, id, 'en'))?.addresses.find(({ locale }) => locale === 'en')?.state
}

/** One document of some kinds, which are all taken through the same, so that the site is asked at once. */
class Together {
  readonly #subjects: Subject[] = []

  /** @param words with which their titles begin, in the order in which `agree` names them */
  static async begin(
    words: readonly string[],
    turn: number,
    { kinds = someKinds, fields = {} }: { kinds?: readonly Kind[]; fields?: Fields } = {},
  ): Promise<Together> {
    const together = new Together()
    for (const kind of kinds) {
      const titles = words.map((word) => `${word} of ${kind}`)
      const facts = { title: titles[0], ...fields, ...(await needs[kind](turn)) }
      together.#subjects.push({ kind, id: await documents.begin(kind, facts), titles })
    }
    return together
  }

  async each(act: (subject: Subject) => Promise<void>): Promise<void> {
    for (const subject of this.#subjects) await act(subject)
  }

  /** Gives all of them another title in a language, which nobody publishes yet. */
  async write(title: number, locale: Locale = 'en'): Promise<void> {
    await this.each(({ kind, id, titles }) =>
      documents.draft(kind, id, { title: titles[title], ...inEachLanguage[kind] }, locale),
    )
  }

  async publish(locale: Locale = 'en'): Promise<void> {
    await this.each(({ kind, id }) => documents.publish(kind, id, {}, locale))
  }

  async unpublish(locale: Locale = 'en'): Promise<void> {
    await this.each(({ kind, id }) => documents.unpublish(kind, id, locale))
  }

  /** @param reads which of their titles stands in public in each language; null: none */
  async agree(
    when: string,
    states: InEach<State>,
    reads: InEach<number | null>,
    forms: readonly (keyof InEach<State>)[] = ['en', 'es'],
  ): Promise<void> {
    await untilVisible()
    const titleOf = (titles: string[], at: number | null) =>
      (at === null ? null : titles[at]) ?? null
    await this.each((subject) => {
      const { titles } = subject
      const read = { en: titleOf(titles, reads.en), es: titleOf(titles, reads.es) }
      return agrees(subject, { states, reads: read }, forms, when)
    })
  }

  /** Waits until all of them are in a state in the default language. */
  async until(state: State): Promise<void> {
    const areThere = async () => {
      const states = await Promise.all(this.#subjects.map(stateOf))
      return states.every((each) => each === state)
    }
    await expect.poll(areThere).toBe(true)
  }
}

const none = { en: null, es: null }

it('of whatever is done with a document the panel says what visitors read at its addresses', async () => {
  const [first, second, primera, segunda] = [0, 1, 2, 3]
  const all = await Together.begin(['First', 'Second', 'Primera', 'Segunda'], 0)
  await all.agree('never published', { en: 'draft', es: 'missing' }, none, ['en'])
  await all.write(primera, 'es')
  await all.each(({ kind, id }) =>
    expect(documents.publish(kind, id, {}, 'es')).rejects.toThrow('Publish that one first'),
  )
  await all.agree('with a translation that is a draft, too', { en: 'draft', es: 'draft' }, none, [
    'en',
  ])
  await all.publish()
  const beside = { en: 'published', es: 'draft' } as const
  await all.agree('published beside a draft', beside, { en: first, es: null })
  await all.publish('es')
  const both = { en: 'published', es: 'published' } as const
  await all.agree('published in both', both, { en: first, es: primera })
  await all.write(second)
  await all.write(segunda, 'es')
  const changed = { en: 'changed', es: 'changed' } as const
  await all.agree('changed in both', changed, { en: first, es: primera })
  await all.publish()
  await all.publish('es')
  await all.unpublish()
  await all.agree('without its original', { en: 'draft', es: 'waiting' }, none)
  await all.publish()
  await all.unpublish('es')
  await all.agree('unpublished in Spanish', beside, { en: second, es: null }, ['en'])
  await all.unpublish()
  await all.agree('unpublished in both', { en: 'draft', es: 'draft' }, none, ['es'])
})

it('of what is in Spanish only it says so, and where visitors find that', async () => {
  const all = await Together.begin(['Solo', 'Otra'], 1, {
    kinds: otherKinds,
    fields: { onlyIn: 'es' },
  })
  const agree = (when: string, es: State, read: number | null) =>
    all.agree(when, { en: 'missing', es }, { en: null, es: read }, ['en'])
  await agree('never published', 'draft', null)
  await all.publish()
  await agree('published', 'published', 0)
  await all.write(1)
  await agree('changed', 'changed', 0)
  await all.unpublish()
  await agree('unpublished', 'draft', null)
})

it('what is planned is said to be seen once its time has come, and as long', async () => {
  const all = await Together.begin(['Planned'], 4, { kinds: otherKinds })
  const agree = (when: string, en: State, read: number | null) =>
    all.agree(when, { en, es: 'missing' }, { en: read, es: null }, ['en'])
  const plan = (action: 'publishAt' | 'unpublishAt') =>
    all.each(({ kind, id }) => documents.plan({ type: kind, id }, action, wallTimeIn(2)))
  await plan('publishAt')
  await agree('to be published', 'draft', null)
  await pass(2 * 60_000, null)
  await all.until('published')
  await agree('published at its time', 'published', 0)
  await plan('unpublishAt')
  await agree('to be taken back', 'published', 0)
  await pass(2 * 60_000, null)
  await all.until('draft')
  await agree('taken back at its time', 'draft', null)
})

/** A place among others, and one below a list; long runs have each list. */
const placed = kinds.filter(
  (kind) => isType('placed', uidOf(kind)) && (isWhole || ['page', 'paper'].includes(kind)),
)

it.each(placed)(
  'the address of a %s is the one that answers, until another is published',
  async (kind) => {
    const title = `Moves as a ${kind}`
    const id = await documents.make(kind, { title, ...(await needs[kind](2)) })
    const address = async () => {
      await untilVisible()
      const url = (await panelOf(kind, id, 'en'))?.addresses[0]?.url ?? ''
      return { url, status: (await fetch(url, { redirect: 'manual' })).status }
    }
    const before = await address()
    expect(before).toEqual({ url: expect.stringMatching(/\/moves-as-a-\w+$/), status: 200 })
    await documents.draft(kind, id, { slug: `elsewhere-as-${kind}` })
    expect(await address()).toEqual(before)
    await documents.publish(kind, id)
    const url = before.url.replace(/[^/]+$/, `elsewhere-as-${kind}`)
    expect(await address()).toEqual({ url, status: 200 })
  },
)

it('the address of a date with its own words is that where visitors read them', async () => {
  const facts = await needs['special-date'](3)
  const id = await documents.make('special-date', { title: 'A film is shown', ...facts })
  const subject: Subject = { kind: 'special-date', id, titles: ['A film is shown'] }
  await documents.draft('special-date', id, { originalDate: dayIn(34) })
  const changed: Expected = {
    states: { en: 'changed', es: 'missing' },
    reads: { en: 'A film is shown', es: null },
  }
  await untilVisible()
  await agrees(subject, changed, ['en'], 'to be another date')
})

it('a page below another that is not on the site is told where it is without that', async () => {
  const above = await documents.begin('page', { title: 'Above and hidden' })
  const parent = { connect: [{ documentId: above }] }
  const id = await documents.make('page', { title: 'Below it', parent })
  const subject: Subject = { kind: 'page', id, titles: ['Below it'] }
  const seen: Expected = {
    states: { en: 'published', es: 'missing' },
    reads: { en: 'Below it', es: null },
  }
  await untilVisible()
  await agrees(subject, seen, ['en'], 'below a draft')
  await documents.publish('page', above)
  await untilVisible()
  await agrees(subject, seen, ['en'], 'below what is published')
})

it('of a date that visitors find nowhere nobody is told that they see it', async () => {
  const meeting = await documents.make('meeting', {
    title: 'Has its dates on some days',
    ...evening,
    firstDate: dayIn(20),
    recurrence: { frequency: 'weekly', interval: 1 },
  })
  const id = await documents.make('special-date', {
    title: 'A guest speaks',
    meeting: { connect: [{ documentId: meeting }] },
    originalDate: dayIn(27),
  })
  const subject: Subject = { kind: 'special-date', id, titles: ['A guest speaks'] }
  const isSeen: Expected = {
    states: { en: 'published', es: 'missing' },
    reads: { en: 'A guest speaks', es: null },
  }
  await untilVisible()
  await agrees(subject, isSeen, ['en'], 'on its date')
  await documents.unpublish('meeting', meeting)
  const isHidden: Expected = {
    states: { en: 'dateless', es: 'missing' },
    reads: { en: null, es: null },
  }
  await untilVisible()
  await agrees(subject, isHidden, ['en'], 'while its meeting is hidden')
})

it('of somebody who withdrew the consent to be shown nothing is left on the site', async () => {
  const id = await documents.make('person', {
    title: 'Quillonara Voss',
    consentOn: dayIn(0),
    offices: [{ title: 'Zwirnmeisterin', from: dayIn(0) }],
  })
  const page = await visitorReads('/people/quillonara-voss')
  const picture = /property="og:image" content="([^"]+)"/.exec(page)?.[1] ?? ''
  expect((await fetch(picture)).status).toBe(200)
  const lists = ['/people', '/api/site/people', '/sitemap.xml', '/search?q=Zwirnmeisterin']
  // What is searched is put together once the site has heard of it.
  const reads = (path: string) =>
    expect.poll(() => visitorReads(path), { message: path, timeout: 30_000 })
  for (const path of lists) await reads(path).toMatch(/quillonara/i)
  await documents.withdraw(id)
  for (const path of lists) await reads(path).not.toMatch(/quillonara/i)
  for (const gone of [
    picture,
    `${siteUrl}/people/quillonara-voss`,
    `${siteUrl}/api/site/people/quillonara-voss`,
  ]) {
    expect((await fetch(gone)).status, gone).toBe(404)
  }
})

it('each page of the site is where the panel says: the home page, those of lists, and those below others', async () => {
  let found = 0
  for (const kind of kinds.filter((each) => isType('nested', uidOf(each)))) {
    const list = `/content-manager/collection-types/${uidOf(kind)}?pageSize=100&locale=en`
    const { results } = (await documents.read(list)) as { results: { documentId: string }[] }
    // In a short run one of three.
    const asked = isWhole ? results : results.filter((_row, index) => index % 3 === 0)
    for (const { documentId } of asked) {
      for (const { locale, url, state } of (await panelOf(kind, documentId, 'en'))?.addresses ??
        []) {
        if (state !== 'published' && state !== 'changed') continue
        if (url === null) throw new Error(`the ${kind} ${documentId} is ${state}, and nowhere`)
        const answer = await fetch(url, { redirect: 'manual' })
        expect(answer.status, `${kind} ${url}`).toBe(200)
        const html = await answer.text()
        expect(html, `${kind} ${url}`).toContain(`<html lang="${locale}"`)
        expect(html, `${kind} ${url}`).toContain(`<link rel="canonical" href="${url}"`)
        found++
      }
    }
  }
  expect(found).toBeGreaterThan(isWhole ? 12 : 4)
})

it('of what has no drafts, which visitors see as it is saved, the panel says nothing', async () => {
  const others = typesThatAre('public').filter((uid) => !isType('drafted', uid))
  expect(others.length).toBeGreaterThan(5)
  for (const uid of others) {
    expect(await documents.read(`/branchline/documents/${uid}/any?locale=en`), uid).toBe(null)
  }
})
