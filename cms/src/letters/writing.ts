import type { Core } from '@strapi/strapi'
import { escape } from '../involve/mails/html'
import { nameOf, type Letter as Mail, type Told } from '../involve/mails/letter'
import { writeElsewhere } from '../involve/mails/writtenElsewhere'
import { isReader } from '../involve/readers'
import { wordsOf } from '../languages'
import type { Locale } from '../contract'
import { freeze } from './freezing'
import { findLetter, type Frozen, type FrozenLetter } from './letters'
import { fillMarks } from './mail/marks'

/** Has the outbox know what letters say. */
export function writeLetters(strapi: Core.Strapi): void {
  writeElsewhere(strapi, 'letter', toReader)
  writeElsewhere(strapi, 'letterTest', toOneself)
}

/** As it was when sending began. Null: the reader has ended letters since, or it is gone. */
async function toReader(mail: Mail): Promise<Told | null> {
  const { strapi, entry, about, links, settings, language } = mail
  const letter = await findLetter(strapi, about['letter'] ?? '')
  if (!letter || !entry || !isReader(entry)) return null
  const frozen = inLanguage(letter.frozen, language)
  if (!frozen) return null
  const link = links.letters(entry.code, settings)
  return { ...toldTo(frozen, { name: nameOf(mail), link }), unsubscribe: link }
}

/** As it is saved now. Its links lead to where letters are asked for. */
async function toOneself(mail: Mail): Promise<Told | null> {
  const { strapi, about, links, language } = mail
  const letter = await findLetter(strapi, about['letter'] ?? '')
  const frozen = letter && (await freeze(strapi, letter))[language]
  if (!frozen) return null
  const told = toldTo(frozen, { name: '', link: links.site('get-involved') })
  const { test } = wordsOf(language).letters
  return { ...told, own: { ...told.own, subject: `${test} ${told.own.subject}` } }
}

/** In another language where it is not written in that one. */
function inLanguage(frozen: Frozen, language: Locale): FrozenLetter | undefined {
  return frozen[language] ?? Object.values(frozen)[0]
}

/** A letter as one reader gets it. */
export function filled(
  { subject, html, text }: FrozenLetter,
  { name, link }: { name: string; link: string },
): FrozenLetter {
  return {
    subject: fillMarks(subject, { name, link }),
    html: fillMarks(html, { name: escape(name), link: escape(link) }),
    text: fillMarks(text, { name, link }),
  }
}

function toldTo(
  frozen: FrozenLetter,
  reader: { name: string; link: string },
): Told & { html: string } {
  const { subject, html, text } = filled(frozen, reader)
  return { own: { subject, text }, edited: null, values: null, html }
}
