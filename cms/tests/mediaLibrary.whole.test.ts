import { describe, it } from 'vitest'
import { deletesNothingHeld, deletions, holding, startMediaLibrary } from './heldFiles'

startMediaLibrary()

const namesOf = <Name extends string>(of: Record<Name, unknown>) => Object.keys(of) as Name[]

describe.each(namesOf(deletions))('a file that is deleted %s', (way) => {
  it.each(namesOf(holding))('and that a page has %s', (where) => deletesNothingHeld(where, way))
})
