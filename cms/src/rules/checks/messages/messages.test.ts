import { describe, expect, it } from 'vitest'
import { documentForms } from '../../setup/labels/documents'
import { fieldName, messages, type Messages } from './messages'

const field = 'FIELD'

/** Every message, said of made-up things. */
function all(told: Messages): Record<string, string> {
  return {
    slugTaken: told.slugTaken('a-slug', 'A title'),
    slugReserved: told.slugReserved('a-slug'),
    parentItself: told.parentItself(),
    parentBelow: told.parentBelow('A title'),
    deadLink: told.deadLink(field, '/gone'),
    unreadableLink: told.unreadableLink(field, 'gone'),
    emptyLink: told.emptyLink(field, 'Here'),
    emptyChoice: told.emptyChoice(field),
    pictureWithoutWords: told.pictureWithoutWords(field, 'a.jpg'),
    pictureInTextWithoutWords: told.pictureInTextWithoutWords(field, 'a.jpg'),
    placeMissing: told.placeMissing(),
    joinLinkPublic: told.joinLinkPublic(field),
    draftLinked: told.draftLinked(field, 'A title'),
    accessUnknown: told.accessUnknown(),
    samePlace: told.samePlace('Monday', 'A title'),
    sameHour: told.sameHour('Monday', 'A title'),
    longTitle: told.longTitle(61, 60),
    translationMissing: told.translationMissing('Spanish'),
    defaultMissing: told.defaultMissing('English'),
    headingSkipped: told.headingSkipped(field, 4, 3),
  }
}

const remedies = {
  en: /(Write|Choose|Correct|Begin|Open|Say|Remove|Publish|Fill|Shorten|Make)\b/,
  es: /(Escr[ií]b|Elige|Corrige|Abre|Quita|Publica|Acórta)/,
}

const formLabels = Object.values(documentForms).flatMap(({ rows }) =>
  rows.flat().map(({ name, label }) => [name, label] as const),
)

describe.each(['en', 'es'] as const)('the messages in %s', (language) => {
  const told = messages[language]

  it('are all here', () => {
    const functions = Object.entries(told).filter(([, value]) => typeof value === 'function')
    expect(Object.keys(all(told)).sort()).toEqual(
      functions
        .map(([name]) => name)
        .filter((name) => !['linkedFrom', 'ofDocument', 'placeOf'].includes(name))
        .sort(),
    )
  })

  it.each(Object.entries(all(told)))('%s names the field first, then what to do', (_, message) => {
    const [named = '', ...rest] = message.split(': ')
    const names = [field, ...Object.values(told.fields)]
    expect(names).toContain(named)
    const sentences = rest.join(': ').split(/(?<=[.:;,]) /)
    expect(sentences.length).toBeGreaterThan(1)
    expect(sentences.slice(1).join(' ')).toMatch(new RegExp(remedies[language], 'i'))
    expect(message).toMatch(/\.$/)
  })

  it('say what to do before something is deleted', () => {
    expect(told.linkedFrom('“Here” (Text)')).toContain('“Here” (Text)')
    expect(told.linkedFrom('“Here” (Text)')).toMatch(remedies[language])
  })
})

it('call every field as its form does', () => {
  for (const [name, called] of Object.entries(messages.en.fields)) {
    const labels = formLabels.flatMap(([field, label]) => (field === name ? [label] : []))
    expect(labels.length, name).toBeGreaterThan(0)
    expect(
      labels.some((label) => label === called || label.startsWith(`${called} (`)),
      `${name}: ${called} is none of ${labels.join(', ')}`,
    ).toBe(true)
  }
  expect(Object.keys(messages.es.fields)).toEqual(Object.keys(messages.en.fields))
})

it('name the field at which a path begins', () => {
  expect(fieldName(['sections', 2, 'image'], messages.en)).toBe('Sections')
  expect(fieldName(['sections', 2, 'image'], messages.es)).toBe('Secciones')
})
