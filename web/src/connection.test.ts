// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { canSpare } from './connection'

/** The browser says something of its connection. */
function say(connection: object | undefined): void {
  Object.defineProperty(navigator, 'connection', { value: connection, configurable: true })
}

afterEach(() => say(undefined))

it.each([undefined, {}, { effectiveType: '4g' }, { saveData: false }])(
  'there is something to spare with %o',
  (connection) => {
    say(connection)
    expect(canSpare(navigator)).toBe(true)
  },
)

it.each([{ saveData: true }, { effectiveType: '3g' }, { effectiveType: '2g' }])(
  'there is nothing to spare with %o',
  (connection) => {
    say(connection)
    expect(canSpare(navigator)).toBe(false)
  },
)
