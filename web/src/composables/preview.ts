import { inject, type InjectionKey } from 'vue'
import type { Previewed } from '../preview'

/** The app provides under this key what is previewed. */
export const previewKey: InjectionKey<Previewed | null> = Symbol('preview')

/** What the page is a preview of; null: it is what visitors see. */
export function usePreview(): Previewed | null {
  return inject(previewKey, null)
}
