import { addStyle } from '../strapi/markup'

/** Marks what stands beside a label: it takes a line of its own below it. */
export const besideField = 'data-original'

const rules = `
  div:has(> div > [${besideField}]) { flex-wrap: wrap }
  div:has(> [${besideField}]) { display: contents }
  [${besideField}] { flex: 1 0 100%; min-width: 0; line-height: 1.43 }
  [${besideField}]:empty { display: none }
`

/** Gives the original its room below the label of a field. */
export function makeRoom(): void {
  addStyle(rules)
}
