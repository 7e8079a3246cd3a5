/** Letters as the desk writes them, and people who asked for them, for tests. */
import type { Locale } from '../src/contract'
import type * as Entries from '../src/involve/entries'
import type * as Waking from '../src/involve/outbox/waking'
import type { LetterEntry, LetterView } from '../src/letters/contract'
import type { AdminSession } from './admin'
import { built } from './built'
import { now } from './clock/clock.mjs'
import type { Cms } from './cms'
import { newEntry } from './newEntry'

const { wake } = built<typeof Waking>('involve/outbox/waking')
const { addEntry } = built<typeof Entries>('involve/entries')

export interface Reader {
  language?: Locale
  lettersEvery?: 'each' | 'month'
  returned?: number
  name?: string
}

/** Somebody who asked for letters and confirmed it. */
export async function addReader(
  cms: Pick<Cms, 'strapi'>,
  email: string,
  { language = 'en', lettersEvery = 'each', returned = 0, name }: Reader = {},
): Promise<string> {
  const at = new Date(now())
  const entry = newEntry({
    ...{
      kind: 'sign-up',
      state: 'confirmed',
      email,
      language,
      name: name ?? null,
      confirmedAt: at,
    },
    ...{ letters: true, lettersConsent: 'Yes', lettersAt: at, lettersAskedAt: at },
    ...{ letterGroups: [], lettersEvery, returned },
  })
  return (await addEntry(cms.strapi, entry)).code
}

/** As many, whose addresses begin alike. */
export async function addReaders(
  cms: Pick<Cms, 'strapi'>,
  name: string,
  count: number,
): Promise<string[]> {
  const addresses = Array.from({ length: count }, (_, index) => `${name}-${index}@example.org`)
  await cms.strapi.db.transaction(async () => {
    for (const address of addresses) await addReader(cms, address)
  })
  return addresses
}

const base = '/branchline/letters'

/** What the cms answers about letters; whatever it refuses is a fault of the test. */
export async function askOfLetters<Answer>(
  { ask }: Pick<AdminSession, 'ask'>,
  method: string,
  path = '',
  body?: object,
): Promise<Answer> {
  const { status, json, text } = await ask(method, `${base}${path}`, body)
  if (status !== 200) throw new Error(`${method} ${path} answered ${status}: ${text}`)
  return json as Answer
}

/** A draft that says something in English and Spanish. */
export async function writeLetter(
  session: Pick<AdminSession, 'ask'>,
  subject: string,
  more: Partial<LetterEntry> = {},
): Promise<LetterView> {
  const draft = await askOfLetters<LetterView>(session, 'POST', '', { asLastTime: false })
  return askOfLetters(session, 'PUT', `/${draft.code}`, {
    texts: {
      en: { subject, words: 'Hello {name},\n\nthis is new.' },
      es: { subject: `${subject} (es)`, words: 'Hola, {name}:' },
    },
    items: [{ kind: 'dates', weeks: 4 }],
    audience: { interests: [], groups: [], languages: [] },
    onSite: draft.onSite,
    ...more,
    version: draft.version,
  })
}

/** Has it sent, now or at an instant. */
export function sendLetter(
  session: Pick<AdminSession, 'ask'>,
  { code, version }: LetterView,
  at: string | null = null,
): Promise<LetterView> {
  return askOfLetters(session, 'POST', `/${code}/send`, { at, code: null, version })
}

export function showLetter(
  session: Pick<AdminSession, 'ask'>,
  { code }: Pick<LetterView, 'code'>,
): Promise<LetterView> {
  return askOfLetters(session, 'GET', `/${code}`)
}

/** Has the cms see now what letters need: by itself it does every 15 seconds. */
export function lookAfterLetters(cms: Pick<Cms, 'strapi'>): void {
  wake(cms.strapi, 'letters')
}
