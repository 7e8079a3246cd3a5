import type { StrapiApp } from '@strapi/strapi/admin'
import { changeColumns, languagesColumn } from '../strapi/hooks'
import { addStyle, markup } from '../strapi/markup'
import { cards } from './cards'
import { isMedium, isNarrow } from './screen'

/** When a series began matters less than when it comes next, which stands beside it. */
const forWideScreens = new Set(['firstDate'])

/** What gives way where otherwise neither what one looks for nor the status would be seen. */
const notForPhones = new Set([
  ...forWideScreens,
  'planStatus',
  'venue',
  'updatedAt',
  'adoptedOn',
  'note',
  'page',
  'permanent',
  languagesColumn,
])

const { list, cutText, several, rowMenu, choosing, state } = markup

/** Strapi cuts each cell off at 30rem and breaks no line, so that six columns are wider than a screen. */
const wrapping = `
  ${list} :is(th, td) { white-space: normal; overflow-wrap: break-word }
  ${list} ${cutText} { white-space: normal; overflow: visible; padding-inline: 0 }
  ${list} th span { text-transform: none }
  ${list} ${several} { padding-inline-start: 0 }
  ${list} ${several} span { white-space: normal }
  ${list} ${several} > span { justify-content: start; text-align: start }
  ${list} tbody td { height: 4.8rem; padding-block: 0.6rem }
  ${list} ${rowMenu} { display: table-cell; text-align: end }
  @media (max-width: 1439px) {
    ${list} :is(th, td) { padding-inline: 0.8rem }
    ${list} ${several} { padding-inline-end: 0.4rem }
  }
  @media (min-width: 768px) {
    ${list} th:nth-child(2) { min-width: 20rem }
  }
  @media (max-width: 767px) {
    div:has(> ${list}) { padding-inline: 1.2rem }
    ${list} :is(th, td) { padding-inline: 0.4rem }
    ${list} ${choosing} { display: none }
    ${list} td :is(a, span) { font-size: 1.4rem; line-height: 1.4 }
    ${list} ${state} { padding-inline: 0.4rem }
    ${list} ${state} span { font-size: 1.2rem; white-space: nowrap }
  }
  /* The smallest phones, in languages with longer words. */
  @media (max-width: 389px) {
    div:has(> ${list}) { padding-inline: 0.8rem }
    ${list} :is(th, td) { padding-inline: 0.2rem }
    ${list} ${cutText} { overflow-wrap: anywhere }
    ${list} ${state} { padding-inline: 0.2rem }
    ${list} ${state} span { font-size: 1.1rem }
  }
`

/** Lets the lists fit their screens. To be called when all plugins have put their columns in. */
export function fitLists(app: Pick<StrapiApp, 'registerHook'>): void {
  addStyle(wrapping + cards)
  changeColumns(app, (table) => {
    const left = leftOut()
    return {
      ...table,
      displayedHeaders: table.displayedHeaders.filter(({ name }) => !left.has(name)),
    }
  })
}

/** Names of columns. */
function leftOut(): ReadonlySet<string> {
  if (isNarrow()) return notForPhones
  return isMedium() ? forWideScreens : new Set()
}
