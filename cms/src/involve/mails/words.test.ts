import { describe, expect, it } from 'vitest'
import type { Locale } from '../../contract'
import { spokenLanguages, wordsOf } from '../../languages'
import { namesIn } from './filling'
import { indispensable, placeholders, type EditedKind } from '../../mailTexts'
import type { MailText } from './words/words'

const kinds = Object.keys(placeholders) as EditedKind[]

function textsOf(kind: EditedKind, language: Locale): MailText[] {
  const words = wordsOf(language).mails
  if (kind === 'confirm' || kind === 'welcome') return Object.values(words[kind])
  return [words.texts[kind]]
}

describe.each(spokenLanguages)('our own texts in %s', (language) => {
  it.each(kinds)('%s names only what there is, and what it would be in vain without', (kind) => {
    const texts = textsOf(kind, language)
    expect(texts.length).toBeGreaterThan(0)
    for (const { subject, text } of texts) {
      const known: readonly string[] = placeholders[kind]
      for (const name of [...namesIn(subject), ...namesIn(text)]) expect(known).toContain(name)
      const needed = indispensable[kind]
      if (needed) expect(namesIn(text)).toContain(needed)
    }
  })

  it('greets the reader and names no placeholder in what is told without editors’ texts', () => {
    const { nothingHeld, back } = wordsOf(language).mails
    expect(namesIn(nothingHeld.text)).toEqual([])
    const known: readonly string[] = [...placeholders.dateMoved]
    for (const name of namesIn(back.text)) expect(known).toContain(name)
  })
})

it.each(spokenLanguages)('says in %s the same kinds of things as in English', (language) => {
  const keys = (value: object): string[] =>
    Object.entries(value).flatMap(([key, part]) =>
      typeof part === 'object' ? [key, ...keys(part).map((below) => `${key}.${below}`)] : [key],
    )
  expect(keys(wordsOf(language).mails)).toEqual(keys(wordsOf('en').mails))
  for (const kind of kinds) {
    const names = (each: Locale) => textsOf(kind, each).map(({ text }) => [...namesIn(text)].sort())
    expect(names(language)).toEqual(names('en'))
  }
})
