import { inject, type InjectionKey } from 'vue'

/**
 * What the app provides to all that it shows; so do tests of components.
 *
 * @throws Error where nothing is provided under the key
 */
export function provided<Value>(key: InjectionKey<Value>): Value {
  const value = inject(key)
  if (value === undefined) throw new Error(`Nothing is provided: ${String(key)}`)
  return value
}
