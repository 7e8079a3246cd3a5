import { describe, expect, it } from 'vitest'
import { languages } from '../../../content/languages'
import { namesIn, type MailText } from '../filling'
import { indispensable, placeholders, type EditedKind } from '../../../labels/placeholders'
import { mailWords } from '.'

const kinds = Object.keys(placeholders) as EditedKind[]

function textsOf(kind: EditedKind, language: 'en' | 'es'): MailText[] {
  const words = mailWords[language]
  if (kind === 'confirm' || kind === 'welcome') return Object.values(words[kind])
  return [words.texts[kind]]
}

describe.each(languages.map(({ code }) => code))('our own texts in %s', (language) => {
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
    const { nothingHeld, back } = mailWords[language]
    expect(namesIn(nothingHeld.text)).toEqual([])
    const known: readonly string[] = [...placeholders.dateMoved]
    for (const name of namesIn(back.text)) expect(known).toContain(name)
  })
})

it('says the same kinds of things in both languages', () => {
  const keys = (value: object): string[] =>
    Object.entries(value).flatMap(([key, part]) =>
      typeof part === 'object' ? [key, ...keys(part).map((below) => `${key}.${below}`)] : [key],
    )
  expect(keys(mailWords.es)).toEqual(keys(mailWords.en))
  for (const kind of kinds) {
    const names = (language: 'en' | 'es') =>
      textsOf(kind, language).map(({ text }) => [...namesIn(text)].sort())
    expect(names('es')).toEqual(names('en'))
  }
})
