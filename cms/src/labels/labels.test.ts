import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceLanguage, spokenLanguages, wordsOf } from '../languages'
import { adminLabels } from './adminLabels'
import { componentForms } from './components'
import { documentForms } from './documents'
import { choiceInWords, nameInWords } from './names'

const src = path.resolve(import.meta.dirname, '..')

interface Schema {
  info: { displayName: string }
  attributes: Record<string, { enum?: string[]; components?: string[] }>
}

/** @param name of a type, or the uid of a component */
function schemaOf(name: string): Schema {
  const file = name.includes('.')
    ? `${path.join('components', ...name.split('.'))}.json`
    : path.join('api', name, 'content-types', name, 'schema.json')
  return JSON.parse(readFileSync(path.join(src, file), 'utf8')) as Schema
}

/** All that can be chosen in the fields of a type or component. */
function choices(uid: string): string[] {
  return Object.values(schemaOf(uid).attributes).flatMap((attribute) => attribute.enum ?? [])
}

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>

const forms = Object.entries({ ...documentForms, ...componentForms })
const allChoices = [...new Set(forms.flatMap(([uid]) => choices(uid)))]

describe.each(spokenLanguages)('the labels in %s', (language) => {
  const { labels } = wordsOf(language)
  const { help, examples }: { help: Texts; examples: Texts } = wordsOf(language).help
  const source: { help: Texts; examples: Texts } = wordsOf(sourceLanguage).help

  it.each(forms)('name every field of %s, and none that does not exist', (uid, { rows }) => {
    const fields: Texts = labels.fields
    expect(Object.keys(fields[uid] ?? {}).sort()).toEqual(rows.flat().sort())
  })

  it('name every choice, and none that does not exist', () => {
    const all = [...Object.keys(labels.choices), ...spokenLanguages]
    expect(all.sort()).toEqual(allChoices.sort())
    const told = adminLabels(language)
    for (const choice of allChoices) {
      expect(told[choice]).toBe(choiceInWords(choice, language))
    }
  })

  it.each(forms)('name %s', (uid) => {
    expect(nameInWords(schemaOf(uid).info.displayName, language)).toBeTypeOf('string')
  })

  it('name every section, and no other', () => {
    const { sections: group, ...sections } = labels.sections
    const uids = schemaOf('page').attributes['sections']?.components ?? []
    expect(group).toBe(labels.fields.page.sections)
    expect(Object.keys(sections).sort()).toEqual([...uids].sort())
    for (const [uid, name] of Object.entries(sections)) {
      expect(nameInWords(schemaOf(uid).info.displayName, language)).toBe(name)
    }
  })

  it.each(forms)('explain of %s what the others explain, and nothing else', (uid, { rows }) => {
    const named = (texts: Texts) => Object.keys(texts[uid] ?? {}).sort()
    expect(named(help)).toEqual(named(source.help))
    expect(named(examples)).toEqual(named(source.examples))
    for (const name of [...named(help), ...named(examples)]) expect(rows.flat()).toContain(name)
  })

  it('explain no form that does not exist', () => {
    const uids = new Set(forms.map(([uid]) => uid))
    const all = [...Object.keys(help), ...Object.keys(examples)]
    expect(all.filter((uid) => !uids.has(uid))).toEqual([])
  })

  it('explain in this language', () => {
    const texts = (table: Texts) => Object.values(table).flatMap((fields) => Object.values(fields))
    expect(texts(help)).not.toContain('')
    if (language === sourceLanguage) return
    const others = new Set(texts(source.help))
    expect(texts(help).filter((text) => others.has(text))).toEqual([])
  })
})

it('stand where Strapi looks for them', () => {
  expect(adminLabels('es')).toMatchObject({
    'content-manager.content-types.api::meeting.meeting.firstDate': 'Primera fecha',
    'content-manager.components.meeting.phase.from': 'Desde esta fecha',
    'sections.hero': 'Apertura',
    'monthly by weekday': 'cada mes por día de la semana',
    en: 'inglés',
    es: 'español',
  })
})
