import { describe, expect, it } from 'vitest'
import { componentForms } from './components'
import { documentForms } from './documents'
import type { Form } from './form'
import { spanishHelp, spanishPlaceholders } from './spanishHelp'

const forms = Object.entries<Form>({ ...documentForms, ...componentForms })

describe('the help in Spanish', () => {
  it.each(forms)('says of %s what the English says, and nothing else', (uid, form) => {
    const helped = form.rows.flat().filter(({ help }) => help !== '')
    expect(Object.keys(spanishHelp[uid] ?? {}).sort()).toEqual(helped.map(nameOf).sort())
    const withExample = form.rows.flat().filter(({ placeholder }) => placeholder !== '')
    expect(Object.keys(spanishPlaceholders[uid] ?? {}).sort()).toEqual(
      withExample.map(nameOf).sort(),
    )
  })

  it('is of no form that does not exist', () => {
    const uids = new Set(forms.map(([uid]) => uid))
    const all = [...Object.keys(spanishHelp), ...Object.keys(spanishPlaceholders)]
    expect(all.filter((uid) => !uids.has(uid))).toEqual([])
  })

  it('is Spanish', () => {
    const english = new Set(forms.flatMap(([, form]) => form.rows.flat().map(({ help }) => help)))
    const all = Object.values(spanishHelp).flatMap((texts) => Object.values(texts))
    expect(all.filter((text) => text === '' || english.has(text))).toEqual([])
  })
})

function nameOf({ name }: { name: string }): string {
  return name
}
