import { markup } from '../strapi/markup'

const { namedList: list, cell, sorting, choosing, rowMenu, rowButtons, several } = markup

/** What stands in the first cell that shows anything: the title. */
const title = `${choosing} + ${cell}`

/** All others that show something, but for whether it is published. */
const fact = `${cell} ~ ${cell}:not(:has([role='status']))`

/**
 * On a phone a row of a list is a card: its title, below it what else there is to know, each with the
 * name of its column, and whether it is published. It is pressed anywhere. Of the headings those are
 * left by which one sorts, in a line above.
 */
export const cards = `
  @media (max-width: 600px) {
    div:has(> ${list}) { padding-inline: 0 }
    ${list}, ${list} :is(thead, tbody) { display: block; width: 100% }
    ${list} thead tr { display: flex; flex-wrap: wrap; align-items: center; padding: 0.4rem 1.6rem }
    ${list} thead th { display: none; height: auto; padding: 0.8rem 1.6rem 0.8rem 0 }
    ${list} thead :is(${choosing}, ${sorting}) { display: block }
    ${list} ${sorting}:not([aria-sort]) span::after { content: ' ↕' }
    ${list} tbody tr {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      align-items: start;
      padding: 1.2rem 0.8rem 1.2rem 1.6rem;
    }
    ${list} tbody td { grid-column: 2; height: auto; padding: 0 }
    ${list} tbody ${choosing} { display: block; grid-area: 1 / 1; padding: 0.4rem 1.2rem 0 0 }
    ${list} tbody :is(${rowMenu}, ${rowButtons}) { display: block; grid-area: 1 / 3 }
    ${list} tbody ${cell} :is(a, span) { font-size: 1.4rem; line-height: 1.5; overflow-wrap: anywhere }
    ${list} tbody ${title} { padding-block: 0.4rem }
    ${list} tbody ${title} > * { display: block; font-size: 1.6rem; font-weight: 600 }
    ${list} tbody ${fact}:not([data-column=''])::before {
      content: attr(data-column) ': ';
      font-size: 1.4rem;
    }
    ${list} tbody ${fact} > :is(a, span) { display: inline }
    ${list} tbody ${several} { padding: 0 }
    ${list} tbody ${cell}:has([role='status']) { padding-top: 0.6rem }
  }
`
