import type { StrapiApp } from '@strapi/strapi/admin'
import { addStyle } from '../style'
import type { Table } from './columns'
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
  'branchline-schedule',
  'locales',
])

/** Strapi cuts each cell off at 30rem and breaks no line, so that six columns are wider than a screen. */
const wrapping = `
  table[role='grid'] :is(th, td) { white-space: normal; overflow-wrap: break-word }
  table[role='grid'] td > :is(a, span) { white-space: normal; overflow: visible }
  table[role='grid'] td > button[aria-haspopup='menu'] span { white-space: normal }
  table[role='grid'] td:last-child:has(> button:only-child) { display: table-cell; text-align: end }
  @media (max-width: 1439px) {
    table[role='grid'] :is(th, td) { padding-inline: 0.8rem }
    table[role='grid'] td > button[aria-haspopup='menu'] { padding-inline: 0.4rem }
  }
  @media (max-width: 767px) {
    div:has(> table[role='grid']) { padding-inline: 1.2rem }
    table[role='grid'] :is(th, td) { padding-inline: 0.4rem }
    table[role='grid'] :is(th, td):first-child:has([role='checkbox']) { display: none }
    table[role='grid'] td :is(a, span) { font-size: 1.4rem; line-height: 1.4 }
    table[role='grid'] td [role='status'] { padding-inline: 0.4rem }
    table[role='grid'] td [role='status'] span { font-size: 1.2rem }
  }
`

/** Lets the lists fit their screens. To be called when all plugins have put their columns in. */
export function fitLists(app: Pick<StrapiApp, 'registerHook'>): void {
  addStyle(wrapping)
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (table: Table) => {
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
