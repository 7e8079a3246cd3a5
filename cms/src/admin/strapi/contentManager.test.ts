import { describe, expect, it } from 'vitest'
import { heldBack } from './contentManager'

const dialog = { type: 'modal', title: 'Before' }

/** Presses the entry of a menu as Strapi does: what is answered keeps its dialog closed. */
function press({ onClick }: Record<string, unknown>): unknown {
  return typeof onClick === 'function' ? Reflect.apply(onClick, undefined, ['event']) : undefined
}

describe('an entry of a menu that asks first', () => {
  const done: string[] = []
  const onClick = (event: string) => void done.push(event)

  it('says what keeps it, and does nothing', async () => {
    const entry = heldBack(
      { label: 'Unpublish', onClick },
      { isHeld: true, dialog, ask: () => Promise.resolve(true) },
    )
    expect(await press(entry)).toBe(false)
    expect(entry).toMatchObject({ label: 'Unpublish', dialog })
    expect(done).toEqual([])
  })

  it('does what it did where nothing keeps it, and opens nothing', async () => {
    const free = { isHeld: false, dialog, ask: () => Promise.resolve(false) }
    expect(await press(heldBack({ onClick }, free))).toBe(true)
    expect(done).toEqual(['event'])
  })

  it('then leaves a question of its own to be asked', async () => {
    const own = { type: 'dialog', title: 'Sure?' }
    const free = { isHeld: false, dialog, ask: () => Promise.resolve(false) }
    const entry = heldBack({ dialog: own }, free)
    expect(entry['dialog']).toBe(own)
    expect(await press(entry)).toBe(false)
  })
})
