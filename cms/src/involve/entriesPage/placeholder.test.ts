import { describe, expect, it } from 'vitest'
import { filledFor, withoutName } from './placeholder'

describe('a saved answer', () => {
  it('has the name of whoever is answered, and reads well without one', () => {
    expect(filledFor('Ana', 'Hello {name},\n\ncome by.')).toBe('Hello Ana,\n\ncome by.')
    expect(filledFor(null, 'Hello {name},\n\ncome by.')).toBe('Hello,\n\ncome by.')
  })

  it('is saved without the name of whoever it was written to first', () => {
    expect(withoutName('Ana', 'Hello Ana, Ana! Banana and Anastasia.')).toBe(
      'Hello {name}, {name}! Banana and Anastasia.',
    )
    expect(withoutName(' J. (Jo) ', 'Dear J. (Jo), dear Jo')).toBe('Dear {name}, dear Jo')
    expect(withoutName('  ', 'Hello there')).toBe('Hello there')
    expect(withoutName(null, 'Hello there')).toBe('Hello there')
  })

  it('has nothing of a name that looks like another placeholder or group', () => {
    expect(filledFor('$& {name}', 'Hello {name}')).toBe('Hello $& {name}')
  })
})
