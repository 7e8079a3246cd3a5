import { hide, markup } from './strapi/markup'

/**
 * Leaves of the form for a link in a text what editors can answer: what it says and where it leads. The
 * site itself decides how a link opens, and what it tells others.
 */
export function askLessOfLinks(): void {
  hide(markup.linkOptions)
}
