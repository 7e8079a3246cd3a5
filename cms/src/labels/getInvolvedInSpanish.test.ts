import { describe, expect, it } from 'vitest'
import { getInvolvedComponents, getInvolvedDocuments } from './getInvolved'
import { getInvolvedHelp, getInvolvedPlaceholders } from './getInvolvedInSpanish'

const forms = Object.entries({ ...getInvolvedDocuments, ...getInvolvedComponents })

describe('the forms for "Get involved" in Spanish', () => {
  it.each(forms)('say of %s what the English ones say, and nothing else', (uid, form) => {
    const fields = form.rows.flat()
    const named = (part: 'help' | 'placeholder') =>
      fields.filter((field) => field[part] !== '').map(({ name }) => name)
    expect(Object.keys(getInvolvedHelp[uid] ?? {}).sort()).toEqual(named('help').sort())
    expect(Object.keys(getInvolvedPlaceholders[uid] ?? {}).sort()).toEqual(
      named('placeholder').sort(),
    )
  })
})
