import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Settings } from '../settings'
import { address } from '../content/languages'
import { typesThatAre } from '../content/types'
import type { Locale } from '../contract'
import type { Asked } from '../http/asked'
import { openToAdmin } from '../http/open'
import { refuseFields } from '../involve/entriesPage/refusing'
import { enqueue } from '../involve/outbox/mails'
import { sendsMail } from '../involve/outbox/sender'
import { wake } from '../involve/outbox/waking'
import { countReaders } from '../involve/readers'
import { holdsInvolveSettings, readInvolveSettings } from '../involve/settings'
import { letterActions, type LetterRight } from '../labels/permissions'
import { wordsOf } from '../languages'
import { asksFreshFactor, refuseWithoutFreshFactor } from '../secondFactor/fresh'
import { noteApart } from '../securityLog/noting'
import { accountsOf } from '../strapi/accounts'
import { inTurn } from '../strapi/turns'
import {
  beginningIn,
  goingOnIn,
  refuseBody,
  savingIn,
  sendingIn,
  showingIn,
  testIn,
} from './bodies'
import type { LetterEntry, LetterList, LetterView } from './contract'
import { lookAtDomain } from './domain/looking'
import { newDraft } from './drafting'
import { freeze, writtenIn } from './freezing'
import {
  addLetter,
  changeLetter,
  findLetter,
  findLetters,
  removeDraft,
  type Letter,
} from './letters'
import { mostBytes, mostDaysAhead } from './limits'
import { showOnSite, takeOffSite } from './onSite'
import { resume, stop } from './sending'
import { rowOf, viewOf, whyNobody, type Viewer } from './view'
import type { LetterWords } from './words/words'

const dayMs = 86_400_000

/**
 * Opens letters to people of the admin who have the right to them, below `/branchline/letters`. What is
 * answered, and what each takes, stands in `contract.ts`.
 */
export function openLetters(strapi: Core.Strapi): void {
  openToAdmin(strapi, '/branchline/letters', [
    { method: 'GET', path: '/', answer: list },
    { method: 'POST', path: '/', answer: draft },
    { method: 'POST', path: '/domain', answer: lookAtDomain },
    { method: 'GET', path: '/:code', answer: show },
    { method: 'PUT', path: '/:code', answer: save },
    { method: 'DELETE', path: '/:code', answer: remove },
    { method: 'POST', path: '/:code/test', answer: test },
    { method: 'POST', path: '/:code/send', answer: send },
    { method: 'PUT', path: '/:code/site', answer: showIt },
    { method: 'POST', path: '/:code/stop', answer: stopIt },
    { method: 'POST', path: '/:code/go-on', answer: goOn },
  ])
}

async function list(asked: Asked): Promise<LetterList> {
  const { strapi } = begin(asked, 'write')
  return listOf(strapi, asked)
}

async function listOf(strapi: Core.Strapi, { reader }: Asked): Promise<LetterList> {
  const letters = []
  for (const letter of await findLetters(strapi)) letters.push(await rowOf(strapi, letter))
  const { lettersOn } = await readInvolveSettings(strapi)
  return {
    isOn: lettersOn,
    settings: typesThatAre('settings').find(holdsInvolveSettings) ?? '',
    maySend: reader.does(letterActions.send),
    readers: await countReaders(strapi, { interests: [], groups: [], languages: [] }),
    letters,
  }
}

async function draft(asked: Asked): Promise<LetterView> {
  const { strapi, words, language } = begin(asked, 'write')
  const { asLastTime } = beginningIn(asked)
  await refuseOff(strapi, words)
  const code = await addLetter(strapi, await newDraft(strapi, { asLastTime, language }))
  return viewAgain(asked, code, { words, language })
}

async function show(asked: Asked): Promise<LetterView> {
  const begun = begin(asked, 'write')
  return viewAgain(asked, asked.part('code'), begun)
}

async function save(asked: Asked): Promise<LetterView> {
  const { strapi, words, language } = begin(asked, 'write')
  const { version: seen, ...entry } = savingIn(asked, language)
  const letter = await draftIn(asked, words)
  const { code, version } = letter
  if (!isSavedAlready(letter, entry, seen)) {
    refuseChanged(letter, seen, words)
    const where = { code, state: 'draft', version } as const
    const isSaved = await changeLetter(strapi, where, { ...entry, version: version + 1 })
    if (!isSaved) throw new errors.ApplicationError(words.changedMeanwhile)
  }
  return viewAgain(asked, code, { words, language })
}

/** Whoever never had the answer to a save asks for the same once more. */
function isSavedAlready(letter: Letter, entry: LetterEntry, seen: number): boolean {
  const { texts, items, audience, onSite, version } = letter
  return version === seen + 1 && isDeepStrictEqual({ texts, items, audience, onSite }, entry)
}

/** Only what was never sent is nobody's but the editors'. */
async function remove(asked: Asked): Promise<LetterList> {
  const { strapi, words } = begin(asked, 'write')
  const { code } = await letterIn(asked, words)
  if (!(await removeDraft(strapi, code))) throw new errors.ApplicationError(words.notDraft)
  return listOf(strapi, asked)
}

async function test(asked: Asked): Promise<{ to: string }> {
  const { strapi, words } = begin(asked, 'write')
  const { language: wanted } = testIn(asked)
  refuseWithoutMail(strapi, words)
  const { code, texts } = await letterIn(asked, words)
  if (!writtenIn(texts).includes(wanted))
    refuseFields(at(`texts.${wanted}.subject`, words.noSubject))
  const to = await ownAddress(asked)
  await enqueue(strapi, {
    key: `letterTest:${code}:${randomBytes(8).toString('hex')}`,
    kind: 'letterTest',
    entry: null,
    to,
    language: wanted,
    about: { letter: code },
    dueAt: Date.now(),
  })
  return { to }
}

/** Sending begins by itself, also after an end of the process: see `sending.ts`. */
async function send(asked: Asked): Promise<LetterView> {
  const { strapi, words, language } = begin(asked, 'send')
  const given = sendingIn(asked)
  const sendAt = hourIn(given.at, words)
  await refuseOff(strapi, words)
  refuseWithoutMail(strapi, words)
  const letter = await draftIn(asked, words)
  refuseChanged(letter, given.version, words)
  await refuseUnfit(strapi, letter, words)
  await refuseWithoutFreshFactor(strapi, given.code)
  const { code, version } = letter
  const where = { code, state: 'draft', version } as const
  const isPlanned = await changeLetter(strapi, where, { state: 'planned', sendAt })
  if (!isPlanned) throw new errors.ApplicationError(words.changedMeanwhile)
  await noteApart(strapi, { kind: 'letter-sent', facts: { subject: subjectOf(letter) } })
  wake(strapi, 'letters')
  return viewAgain(asked, code, { words, language })
}

/** Whoever may send a letter to many may show it to all, and take it back from there. */
async function showIt(asked: Asked): Promise<LetterView> {
  const { strapi, words, language } = begin(asked, 'send')
  const { isShown } = showingIn(asked)
  const letter = await letterIn(asked, words)
  if (letter.startedAt === null) throw new errors.ApplicationError(words.notSent)
  // Of two who show it at once the second finds it there.
  await inTurn(strapi, 'changing content', async () => {
    if (!isShown) await takeOffSite(strapi, letter)
    else if (!(await showOnSite(strapi, letter))) throw new errors.ApplicationError(words.notKept)
    // The next one begins as this one is.
    await changeLetter(strapi, { code: letter.code }, { onSite: isShown })
  })
  return viewAgain(asked, letter.code, { words, language })
}

async function stopIt(asked: Asked): Promise<LetterView> {
  const { strapi, words, language } = begin(asked, 'send')
  refuseBody(asked)
  const { code } = await letterIn(asked, words)
  if (!(await stop(strapi, code))) throw new errors.ApplicationError(words.notSending)
  return viewAgain(asked, code, { words, language })
}

async function goOn(asked: Asked): Promise<LetterView> {
  const { strapi, words, language } = begin(asked, 'send')
  const given = goingOnIn(asked)
  await refuseOff(strapi, words)
  refuseWithoutMail(strapi, words)
  const letter = await letterIn(asked, words)
  if (letter.state !== 'stopped') throw new errors.ApplicationError(words.notStopped)
  await refuseWithoutFreshFactor(strapi, given.code)
  if (!(await resume(strapi, letter.code))) throw new errors.ApplicationError(words.notStopped)
  await noteApart(strapi, { kind: 'letter-sent', facts: { subject: subjectOf(letter) } })
  return viewAgain(asked, letter.code, { words, language })
}

interface Begun {
  strapi: Core.Strapi
  language: Locale
  words: LetterWords
}

/** Refuses whoever has not that right. */
function begin(asked: Asked, right: LetterRight): Begun {
  asked.mayDoOrRefuse(letterActions[right])
  const language = asked.language()
  asked.params.refuseOthers()
  return { strapi: asked.strapi, language, words: wordsOf(language).letters }
}

async function viewAgain(
  asked: Asked,
  code: string,
  { words, language }: Pick<Begun, 'words' | 'language'>,
): Promise<LetterView> {
  const { strapi, reader } = asked
  const letter = await findLetter(strapi, code)
  if (!letter) throw new errors.NotFoundError(words.gone)
  const viewer: Viewer = {
    language,
    link: exampleLink(strapi, 'get-involved', language),
    page: exampleLink(strapi, 'letters', language),
    maySend: reader.does(letterActions.send),
    asksCode: await asksFreshFactor(strapi),
    testTo: await ownAddress(asked),
  }
  return viewOf(strapi, letter, viewer)
}

/** A page in the place of one that there is none of before a letter is sent. */
function exampleLink(
  strapi: Core.Strapi,
  path: 'get-involved' | 'letters',
  language: Locale,
): string {
  const { siteUrl } = strapi.config.get<Settings>('settings')
  return siteUrl + address(path, language)
}

async function ownAddress(asked: Asked): Promise<string> {
  const account = await accountsOf(asked.strapi).findOne({ where: { id: asked.userId() } })
  if (!account) throw new errors.UnauthorizedError()
  return account.email
}

async function letterIn(asked: Asked, words: LetterWords): Promise<Letter> {
  const letter = await findLetter(asked.strapi, asked.part('code'))
  if (!letter) throw new errors.NotFoundError(words.gone)
  return letter
}

async function draftIn(asked: Asked, words: LetterWords): Promise<Letter> {
  const letter = await letterIn(asked, words)
  if (letter.state !== 'draft') throw new errors.ApplicationError(words.notDraft)
  return letter
}

/** @param seen the version that somebody has before them */
function refuseChanged({ version }: Letter, seen: number, words: LetterWords): void {
  if (version !== seen) throw new errors.ApplicationError(words.changedMeanwhile)
}

async function refuseOff(strapi: Core.Strapi, words: LetterWords): Promise<void> {
  const { lettersOn } = await readInvolveSettings(strapi)
  if (!lettersOn) throw new errors.ApplicationError(words.off)
}

function refuseWithoutMail(strapi: Core.Strapi, words: LetterWords): void {
  if (!sendsMail(strapi.config.get<Settings>('settings'))) {
    throw new errors.ApplicationError(words.noMail)
  }
}

/** Refuses what would be no good letter, at the field that has to be mended. */
async function refuseUnfit(strapi: Core.Strapi, letter: Letter, words: LetterWords): Promise<void> {
  const { texts, items, audience, onSite } = letter
  const [first] = writtenIn(texts)
  if (!first) refuseFields(at('texts', words.noSubject))
  const isEmpty = items.length === 0 && Object.values(texts).every((text) => text.words === '')
  if (isEmpty) refuseFields(at('items', words.nothingInIt))
  for (const { html } of Object.values(await freeze(strapi, letter))) {
    const bytes = Buffer.byteLength(html)
    if (bytes > mostBytes) refuseFields(at('items', words.tooLarge(Math.ceil(bytes / 1_000))))
  }
  // One that everybody can read on the site may stand there alone, such as an issue of former times.
  const nobody = onSite ? null : await whyNobody(strapi, audience, words)
  if (nobody !== null) refuseFields(at('audience', nobody))
}

const at = (field: string, message: string) => new Map([[field, message]])

function subjectOf({ texts }: Letter): string {
  const [first] = writtenIn(texts)
  return (first && texts[first]?.subject) ?? ''
}

/** Now where nothing is given. */
function hourIn(given: string | null, words: LetterWords): Date {
  if (given === null) return new Date()
  const time = Date.parse(given)
  if (Number.isNaN(time)) refuseFields(at('at', words.wrongHour))
  if (time <= Date.now()) refuseFields(at('at', words.pastHour))
  if (time > Date.now() + mostDaysAhead * dayMs) refuseFields(at('at', words.farHour))
  return new Date(time)
}
