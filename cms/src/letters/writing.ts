import type { Core } from '@strapi/strapi'
import { address, editedLanguages } from '../content/languages'
import { escape } from '../involve/mails/html'
import { nameOf, type Letter as Mail, type Told } from '../involve/mails/letter'
import { writeElsewhere } from '../involve/mails/writtenElsewhere'
import { isReader } from '../involve/readers'
import { wordsOf } from '../languages'
import type { Locale } from '../contract'
import { freeze } from './freezing'
import { findLetter, type Frozen, type FrozenLetter } from './letters'
import { fillMarks } from './mail/marks'
import { placeOnSite } from './onSite'

/** Has the outbox know what letters say. */
export function writeLetters(strapi: Core.Strapi): void {
  writeElsewhere(strapi, 'letter', toReader)
  writeElsewhere(strapi, 'letterTest', toOneself)
}

/** As it was when sending began. Null: the reader has ended letters since, or it is gone. */
async function toReader(mail: Mail): Promise<Told | null> {
  const { strapi, site, published, entry, about, links, settings, language } = mail
  const letter = await findLetter(strapi, about['letter'] ?? '')
  if (!letter || !entry || !isReader(entry)) return null
  const [written, frozen] = inLanguage(letter.frozen, language) ?? []
  if (!written || !frozen) return null
  const link = links.letters(entry.code, settings)
  const place = placeOnSite(published, letter.code)
  const page = place && site.siteUrl + address(place.path(written), written)
  return { ...toldTo(frozen, { name: nameOf(mail), link, page }), unsubscribe: link }
}

/** As it is saved now. Its links lead to where letters are asked for. */
async function toOneself(mail: Mail): Promise<Told | null> {
  const { strapi, about, links, language } = mail
  const letter = await findLetter(strapi, about['letter'] ?? '')
  const frozen = letter && (await freeze(strapi, letter))[language]
  if (!frozen) return null
  const page = letter.onSite ? links.site('letters') : null
  const told = toldTo(frozen, { name: '', link: links.site('get-involved'), page })
  const { test } = wordsOf(language).letters
  return { ...told, own: { ...told.own, subject: `${test} ${told.own.subject}` } }
}

/** In another language where it is not written in that one. */
function inLanguage(frozen: Frozen, language: Locale): [Locale, FrozenLetter] | undefined {
  return [...editedLanguages]
    .sort((one, other) => Number(other === language) - Number(one === language))
    .map((written): [Locale, FrozenLetter | undefined] => [written, frozen[written]])
    .find((each): each is [Locale, FrozenLetter] => each[1] !== undefined)
}

/** What is known of a reader when the mail is written, and where the letter is read on the site. */
type Known = Parameters<typeof fillMarks>[1]

/** A letter as one reader gets it. */
export function filled(
  { subject, html, text }: FrozenLetter,
  { name, link, page }: Known,
): Omit<FrozenLetter, 'page'> {
  return {
    subject: fillMarks(subject, { name, link, page }),
    html: fillMarks(html, { name: escape(name), link: escape(link), page: page && escape(page) }),
    text: fillMarks(text, { name, link, page }),
  }
}

function toldTo(frozen: FrozenLetter, known: Known): Told & { html: string } {
  const { subject, html, text } = filled(frozen, known)
  return { own: { subject, text }, edited: null, values: null, html }
}
