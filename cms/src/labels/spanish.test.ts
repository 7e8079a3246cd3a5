import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { componentForms } from './components'
import { documentForms } from './documents'
import type { Form } from './form'
import {
  labelsInSpanish,
  spanishChoices,
  spanishComponents,
  spanishDocuments,
  spanishSections,
  spanishTypes,
} from './spanish'

const src = path.resolve(import.meta.dirname, '..')

interface Schema {
  info: { displayName: string }
  attributes: Record<string, { enum?: string[]; components?: string[] }>
}

function schemaOf(uid: string): Schema {
  const [, type = ''] = uid.split('.')
  const file = uid.startsWith('api::')
    ? path.join('api', type, 'content-types', type, 'schema.json')
    : `${path.join('components', ...uid.split('.'))}.json`
  return JSON.parse(readFileSync(path.join(src, file), 'utf8')) as Schema
}

/** All that can be chosen in the fields of a type or component. */
function choices(uid: string): string[] {
  return Object.values(schemaOf(uid).attributes).flatMap((attribute) => attribute.enum ?? [])
}

const forms = Object.entries<Form>({ ...documentForms, ...componentForms })

describe('the labels in Spanish', () => {
  it.each(forms)('name every field of %s, and none that does not exist', (uid, form) => {
    const labels = { ...spanishDocuments, ...spanishComponents }[uid] ?? {}
    const fields = form.rows.flat().map(({ name }) => name)
    expect(Object.keys(labels).sort()).toEqual(fields.sort())
  })

  it('name every choice, and none that does not exist', () => {
    const all = new Set(forms.flatMap(([uid]) => choices(uid)))
    expect(Object.keys(spanishChoices).sort()).toEqual([...all].sort())
  })

  it('name every type', () => {
    const names = Object.keys(documentForms).map((uid) => schemaOf(uid).info.displayName)
    expect(Object.keys(spanishTypes).sort()).toEqual(names.sort())
  })

  it('name every section and no other', () => {
    const { sections: group, ...sections } = spanishSections
    const uids = schemaOf('api::page.page').attributes['sections']?.components ?? []
    expect(group).toBe(spanishDocuments['api::page.page']?.['sections'])
    expect(Object.keys(sections).sort()).toEqual([...uids].sort())
  })

  it('stand where Strapi looks for them', () => {
    expect(labelsInSpanish()).toMatchObject({
      'content-manager.content-types.api::meeting.meeting.firstDate': 'Primera fecha',
      'content-manager.components.meeting.phase.from': 'Desde esta fecha',
      'sections.hero': 'Apertura',
      'monthly by weekday': 'cada mes por día de la semana',
    })
  })
})
