/** Letters that everybody may read: as they were sent, but for what was withdrawn since. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Circular, CircularList, CircularPart, News, Redirect, Sitemap } from '../src/contract'
import type { LetterEntry, LetterView } from '../src/letters/contract'
import { registerAdministrator, signInAs, type AdminSession } from './admin'
import { startCms, type Answer, type Cms } from './cms'
import { collection } from './documents'
import { setInvolve } from './involve'
import {
  addReader,
  askOfLetters,
  lookAfterLetters,
  sendLetter,
  showLetter,
  writeLetter,
} from './letters'
import { MailServer } from './mailServer'
import { readJson } from './visitor'

const uid = 'api::circular.circular'
const door = <T>(path: string) => readJson<T>(cms, path)
const soon = { timeout: 300_000, interval: 25 }

const server = new MailServer()
let cms: Cms
let editor: AdminSession
let news: News['data'][number]

beforeAll(async () => {
  await server.start()
  cms = await startCms({ example: true, env: server.environment })
  await registerAdministrator(cms)
  editor = await signInAs(cms, 'strapi-editor')
  await setInvolve(cms, { mailsPerMinute: 600 })
  await addReader(cms, 'ada@example.org', { name: 'Ada' })
  await addReader(cms, 'luz@example.org', { name: 'Luz', language: 'es' })
  const { data } = await door<News>('/news')
  const article = data.find(({ kind }) => kind === 'article')
  if (!article) throw new Error('The example has no news')
  news = article
})
afterAll(async () => {
  await cms.stop()
  await server.stop()
})

async function status(path: string): Promise<number> {
  return (await cms.ask(`/api/site${path}`)).status
}

/** Sends a letter and waits until it is over. */
async function sent(subject: string, more: Partial<LetterEntry> = {}): Promise<LetterView> {
  const letter = await writeLetter(editor, subject, more)
  await sendLetter(editor, letter)
  await vi.waitUntil(async () => {
    lookAfterLetters(cms)
    return (await showLetter(editor, letter)).state === 'sent'
  }, soon)
  return showLetter(editor, letter)
}

function show({ code }: LetterView, isShown: boolean): Promise<LetterView> {
  return askOfLetters(editor, 'PUT', `/${code}/site`, { isShown })
}

/** Where a letter is read, as the door calls it. */
function placeOf({ site }: LetterView): string {
  const { pathname } = new URL(site?.place?.address ?? 'https://nowhere.example/')
  return pathname.replace('/letters/', '/circulars/')
}

function act({ site }: LetterView, action: string, data: object = {}): Promise<Answer> {
  return editor.ask('POST', `${collection}/${uid}/${site?.place?.documentId}${action}`, data)
}

function documentsIn(parts: readonly CircularPart[]): string[] {
  return parts.flatMap((part) => (part.kind === 'document' ? [part.title] : []))
}

/** The text of the mail that somebody got with a subject. */
function mailTo(to: string, subject: string): string {
  return server.to(to).find((mail) => mail.subject === subject)?.text ?? ''
}

const newsId = () => news.uid.slice(news.uid.indexOf('/') + 1)

/** With a part of every kind. */
const whole = (): Partial<LetterEntry> => ({
  items: [
    { kind: 'dates', weeks: 4 },
    { kind: 'article', id: newsId() },
    { kind: 'words', texts: { en: 'See https://riverside.example/map', es: 'Hasta pronto' } },
  ],
})

describe('a letter', () => {
  it('is on the site once somebody says so, with nothing in it that is one reader’s', async () => {
    const letter = await sent('Quiet', whole())
    expect(letter).toMatchObject({ onSite: false, site: { place: null } })
    expect(mailTo('ada@example.org', 'Quiet')).not.toContain('/letters/')

    const shown = await show(letter, true)
    const circular = await door<Circular>(placeOf(shown))
    expect(circular).toMatchObject({
      title: 'Quiet',
      slug: 'quiet',
      lead: 'this is new.',
      takesReaders: true,
      translations: ['en', 'es'],
      paths: { en: 'letters/quiet', es: 'letters/quiet-es' },
    })
    expect(circular.parts.map(({ kind }) => kind)).toEqual(['words', 'dates', 'document', 'words'])
    expect(documentsIn(circular.parts)).toEqual([news.title])
    const told = JSON.stringify([circular, await door(`${placeOf(shown)}-es?locale=es`)])
    expect(told).toContain('"Hello,"')
    expect(told).toContain('"url":"https://riverside.example/map"')
    expect(told).not.toMatch(/Ada|Luz|@example\.org|link\?t=|\{name\}|[\u{e000}-\u{e004}]/u)

    const year = Number(circular.sentOn.slice(0, 4))
    const list = await door<CircularList>(`/circulars?year=${year}`)
    expect(list.meta.years).toContain(year)
    const listed = list.data.find(({ title }) => title === 'Quiet')
    expect(listed?.lead).toBe(circular.lead)
    const { data } = await door<Sitemap>('/sitemap')
    expect(data.find(({ paths }) => paths.en === 'letters/quiet')?.kind).toBe('circular')
  })

  it('says where it is read to whom it goes, if the last one was on the site, too', async () => {
    const letter = await sent('Loud')
    expect(letter.onSite).toBe(true)
    const inEnglish = mailTo('ada@example.org', 'Loud')
    expect(inEnglish).toMatch(/^Read this letter on the website:\n\S+\/letters\/loud\n\nHello Ada,/)
    const inSpanish = mailTo('luz@example.org', 'Loud (es)')
    expect(inSpanish).toMatch(/^Leer este boletín en el sitio web:\n\S+\/es\/letters\/loud-es\n/)
    expect(await status(placeOf(letter))).toBe(200)
  })

  it('that is in one other language only is read in that', async () => {
    const texts = { es: { subject: 'Solo así', words: 'Hola, {name}:' } }
    const letter = await sent('', { texts, onSite: true })
    const circular = await door<Circular>(`${placeOf(letter)}?locale=es`)
    expect(circular).toMatchObject({ title: 'Solo así', locale: 'es', translations: ['es'] })
    expect(await door(placeOf(letter))).toMatchObject({ title: 'Solo así', locale: 'es' })
  })

  it('is taken off by one press, comes back to its address, and leads on once that is another one', async () => {
    const letter = await sent('There and back', { onSite: true })
    const path = placeOf(letter)
    expect((await show(letter, false)).site).toEqual({ place: null })
    expect(await status(path)).toBe(404)
    expect(await door<Sitemap>('/sitemap').then(({ data }) => JSON.stringify(data))).not.toContain(
      'there-and-back',
    )
    const again = await show(letter, true)
    expect(placeOf(again)).toBe(path)

    const renamed = await act(again, '/actions/publish', { title: 'Here', slug: 'here' })
    expect(renamed.status, renamed.text).toBe(200)
    expect(await door('/circulars/here')).toMatchObject({ title: 'Here' })
    expect(await door<Redirect>('/redirects/letters/there-and-back')).toMatchObject({
      to: '/letters/here',
    })
    expect((await door<Circular>('/circulars/here')).parts).toHaveLength(2)
    expect((await showLetter(editor, letter)).site?.place?.address).toMatch(/\/letters\/here$/)
  })

  it('is put there anew where somebody deleted it', async () => {
    const letter = await sent('Deleted', { onSite: true })
    const path = `${collection}/${uid}/${letter.site?.place?.documentId}`
    expect((await editor.ask('DELETE', path)).status).toBe(200)
    expect((await showLetter(editor, letter)).site).toEqual({ place: null })
    await show(letter, true)
    expect((await door<Circular>('/circulars/deleted')).parts).toHaveLength(2)
  })

  it('is not shown before it is sent, nor by who may not send', async () => {
    const draft = await writeLetter(editor, 'Not yet')
    const path = `/branchline/letters/${draft.code}/site`
    expect((await editor.ask('PUT', path, { isShown: true })).status).toBe(400)
    expect((await editor.ask('PUT', path, { isShown: 'yes' })).status).toBe(400)
    const contributor = await signInAs(cms, 'strapi-author')
    expect((await contributor.ask('PUT', path, { isShown: true })).status).toBe(403)
  })
})

describe('what a letter showed', () => {
  it('stays as it was sent, and goes with what is withdrawn', async () => {
    const letter = await sent('Withdrawn', { ...whole(), onSite: true })
    const path = placeOf(letter)
    const article = `${collection}/api::article.article/${newsId()}`
    const retitled = await editor.ask('POST', `${article}/actions/publish`, { title: 'Otherwise' })
    expect(retitled.status, retitled.text).toBe(200)
    const before = await door<Circular>(path)
    expect(documentsIn(before.parts)).toEqual([news.title])

    const { headers } = await cms.ask(`/api/site${path}`)
    expect(headers.get('content-shows')).toContain(`article/${newsId()}`)
    const taken = await editor.ask('POST', `${article}/actions/unpublish`, {})
    expect(taken.status, taken.text).toBe(200)
    expect(JSON.stringify(await door(path))).not.toContain(news.title)

    const dates = before.parts.flatMap((part) => (part.kind === 'dates' ? part.dates : []))
    const [first] = dates
    const slug = first?.path?.split('/')[1] ?? ''
    const [meeting] = await cms.strapi
      .documents('api::meeting.meeting')
      .findMany({ filters: { slug }, fields: ['title'] })
    if (!meeting) throw new Error('The letter told no date of a meeting')
    await cms.strapi
      .documents('api::meeting.meeting')
      .unpublish({ documentId: meeting.documentId, locale: '*' })
    const after = (await door<Circular>(path)).parts.flatMap((part) =>
      part.kind === 'dates' ? part.dates : [],
    )
    expect(after).toEqual(dates.filter((date) => !date.path?.startsWith(`meetings/${slug}/`)))
    expect(after.length).toBeLessThan(dates.length)
  })
})

it('is begun by nobody without sending it', async () => {
  const byHand = await editor.ask('POST', `${collection}/${uid}`, { title: 'By hand' })
  expect(byHand.status).toBe(403)
  const { documentId } = await cms.strapi.documents(uid).create({ data: { title: 'By hand' } })
  const published = await editor.ask('POST', `${collection}/${uid}/${documentId}/actions/publish`, {
    title: 'By hand',
  })
  expect(published.status).toBe(400)
  expect(published.text).toContain('nothing was sent by this')
  expect(await status('/circulars/by-hand')).toBe(404)
})
