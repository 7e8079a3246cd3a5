/**
 * Runs a cms that begins with entries, as the forms would keep them when people have confirmed them: for
 * tests of what becomes of entries. It reads them from `FILL_ENTRIES`, a JSON list.
 *
 * @typedef {object} Given
 * @property {'sign-up' | 'attend' | 'remind' | 'ask'} kind
 * @property {string} email
 * @property {string} [name]
 * @property {string} [message]
 * @property {string} [accessNeeds]
 * @property {'en' | 'es'} [language]
 * @property {boolean} [isUnconfirmed]
 * @property {boolean} [wantsLetters]
 * @property {number} [returned] how many letters came back
 * @property {string[]} [interests] names; those that there are not are made
 * @property {boolean} [isAboutNextDate] of the meeting that comes next
 */
import { createRequire } from 'node:module'
import path from 'node:path'
import { now } from './clock/clock.mjs'

const require = createRequire(import.meta.url)
const { createStrapi } = require('@strapi/strapi')
const appDir = path.resolve(import.meta.dirname, '..')
const built = (/** @type {string} */ file) => require(path.join(appDir, 'dist/src', file))

/** @type {Given[]} */
const given = JSON.parse(process.env.FILL_ENTRIES ?? '[]')
const app = await createStrapi({
  appDir,
  distDir: path.join(appDir, 'dist'),
}).load()
const { addEntry } = built('involve/entries.js')
const published = await built('content/reading/published.js').publishedContent(app).read()
const { Temporal } = require('temporal-polyfill')
const [next] = built('editing/comingDates.js').comingDates(
  published,
  { language: 'en', now: Temporal.Now.instant() },
  { meeting: null, limit: 1 },
)

/** @type {Map<string, string>} */
const interests = new Map()
for (const name of new Set(given.flatMap((entry) => entry.interests ?? []))) {
  const made = await app.documents('api::interest.interest').create({ data: { name } })
  interests.set(name, made.documentId)
}
for (const entry of given) {
  const at = new Date(now())
  await addEntry(app, {
    kind: entry.kind,
    state: entry.isUnconfirmed ? 'unconfirmed' : 'confirmed',
    language: entry.language ?? 'en',
    email: entry.email,
    name: entry.name ?? null,
    message: entry.message ?? null,
    accessNeeds: entry.accessNeeds ?? null,
    interests: (entry.interests ?? []).map((name) => interests.get(name)),
    meeting: entry.isAboutNextDate ? next.meeting : null,
    originalDate: entry.isAboutNextDate ? next.originalDate : null,
    consentText: 'The branch may keep this and write to me about it until I say otherwise.',
    consentedAt: at,
    confirmedAt: entry.isUnconfirmed ? null : at,
    ...(entry.wantsLetters && {
      letters: true,
      lettersConsent: 'The branch may write me letters.',
      lettersAt: at,
      lettersAskedAt: at,
      returned: entry.returned ?? 0,
    }),
    handledAt: null,
    handledBy: null,
  })
}
await app.db.query('api::date-confirmation.date-confirmation').create({
  data: {
    key: `${next.meeting}/${next.originalDate}`,
    meeting: next.meeting,
    originalDate: next.originalDate,
    askedAt: new Date(now()),
  },
})
await app.start()
