import { inject, onBeforeMount, onUnmounted, type InjectionKey } from 'vue'

/** Where a server is told which styles its page wears besides that of all pages. */
export const wornStylesKey: InjectionKey<Set<string>> = Symbol('worn styles')

interface Worn {
  sheet: CSSStyleSheet
  /** How many components that are shown wear it. */
  by: number
}

const worn = new Map<string, Worn>()

/**
 * Has the document wear a style for as long as a component is shown: each document brings its whole
 * style, so what few pages need goes with those alone. One that was served as another page came
 * without. By a script, no style needs to be allowed; a browser that can't (before 2023) shows the
 * component bare.
 */
export function useStyle(style: string): void {
  const sheet = style.trim()
  inject(wornStylesKey, null)?.add(sheet)
  onBeforeMount(() => {
    if ('adoptedStyleSheets' in document) putOn(sheet)
  })
  onUnmounted(() => {
    if ('adoptedStyleSheets' in document) takeOff(sheet)
  })
}

function putOn(style: string): void {
  const known = worn.get(style)
  if (known) {
    known.by++
    return
  }
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  worn.set(style, { sheet, by: 1 })
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

function takeOff(style: string): void {
  const known = worn.get(style)
  if (!known) return
  known.by--
  if (known.by > 0) return
  worn.delete(style)
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== known.sheet)
}
