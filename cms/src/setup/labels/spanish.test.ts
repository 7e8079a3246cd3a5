import { describe, expect, it } from 'vitest'
import { componentForms } from './components'
import { documentForms } from './documents'
import type { Form } from './form'
import { labelsInSpanish, spanishComponents, spanishDocuments } from './spanish'

const forms = Object.entries<Form>({ ...documentForms, ...componentForms })

describe('the labels in Spanish', () => {
  it.each(forms)('name every field of %s, and none that does not exist', (uid, form) => {
    const labels = { ...spanishDocuments, ...spanishComponents }[uid] ?? {}
    const fields = form.rows.flat().map(({ name }) => name)
    expect(Object.keys(labels).sort()).toEqual(fields.sort())
  })

  it('stand where Strapi looks for them', () => {
    expect(labelsInSpanish()).toMatchObject({
      'content-manager.content-types.api::meeting.meeting.firstDate': 'Primera fecha',
      'content-manager.components.meeting.phase.from': 'Desde esta fecha',
    })
  })
})
