import { onBeforeMount, onUnmounted } from 'vue'
import style from './styles/month.css?inline'

/** What only a month wears: other pages go without it, since each document brings its whole style. */
export const monthStyle = style.trim()

/**
 * Has the document wear it for as long as a component is shown: one that was served as another page
 * came without. By a script, no style needs to be allowed; a browser that can't (before 2023) shows
 * the same bare.
 */
export function useMonthStyle(): void {
  let sheet: CSSStyleSheet | null = null
  onBeforeMount(() => {
    if (!('adoptedStyleSheets' in document)) return
    sheet = new CSSStyleSheet()
    sheet.replaceSync(monthStyle)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  onUnmounted(() => {
    if (sheet === null) return
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((worn) => worn !== sheet)
  })
}
