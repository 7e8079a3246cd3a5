import type { InjectionKey, Ref } from 'vue'
import { provided } from '../provided'

/** The app provides under this key when what is shown was so; so do tests of components. */
export const asOfKey: InjectionKey<Readonly<Ref<Date | null>>> = Symbol('asOf')

/** When what is shown was so, as long as nothing newer can be had; null: it is so now. */
export function useAsOf(): Readonly<Ref<Date | null>> {
  return provided(asOfKey)
}
