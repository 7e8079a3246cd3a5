import { addStyle, markup } from './markup'

const {
  helpBesideLabel: help,
  dayAndTime,
  linkForm,
  chosenDocument,
  option,
  options,
  chosenOption,
  partName,
  reached,
  formActions,
  panel,
  sectionHead,
  sectionKind,
  wordyButton,
  tooltip,
} = markup

/**
 * On a wide screen a help line behind a label has a width of its own, in which it breaks into lines:
 * beside a longer one the label would be cut off. On a narrow one it has no room there, and stands below.
 * What is pressed by a finger keeps the focus, so that a hint which goes with that would stay over the form.
 */
const rules = `
  /*
   * Nine lines, and half of one: what is longer shows that it goes on. At least so much that a list which
   * grows below its field goes above it where there is more room, instead of fitting itself into less.
   */
  ${options} { max-height: min(36.4rem, max(16rem, var(--radix-select-content-available-height, 36.4rem))) }
  ${wordyButton} { height: auto; min-height: 3.2rem; padding-block: 0.6rem }
  @media (max-width: 767px) { ${wordyButton} { min-height: 4rem } }
  ${help} { width: clamp(12rem, 18vw, 40rem); margin-inline-start: 0.8rem }
  @media (max-width: 767px) {
    div:has(> div > ${help}) { flex-wrap: wrap }
    div:has(> ${help}) { display: contents }
    ${help} { width: 100%; margin-inline-start: 0 }
    ${dayAndTime} { flex-wrap: wrap }
    ${dayAndTime} > div { flex: 1 0 20rem }
    ${reached} { scroll-margin-block: 9rem 13rem }
    label[for], ${partName}, ${option}, ${option} span, ${chosenOption}, ${chosenOption} > span {
      white-space: normal;
      overflow: visible;
    }
    ${chosenOption} { text-align: start }
    ${options} { max-width: calc(100vw - 3.2rem) }
    ${partName}, ${option} span { overflow-wrap: anywhere; text-align: start }
    ${option} div { min-width: 0 }
    ${chosenDocument} button > span {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      white-space: normal;
      font-size: 1.3rem;
      line-height: 1.3;
      text-align: start;
    }
    ${chosenDocument} [role='status'] { padding-inline: 0.4rem }
    ${chosenDocument} [role='status'] span { font-size: 1.1rem; white-space: nowrap }
    ${sectionHead} { flex-wrap: wrap; justify-content: flex-end; height: auto }
    ${sectionHead} > :first-child { flex: 1 0 100% }
    ${sectionHead} > * { padding-block-end: 0.4rem }
    ${sectionKind} { height: auto; min-height: 4.8rem; padding-block: 0.4rem }
    ${sectionKind} > div { flex-direction: row; gap: 0.8rem }
    ${sectionKind} > div > :first-child { flex: none }
    ${sectionKind} > div > :last-child { white-space: normal; text-align: start }
    ${formActions} > div { max-width: 100% }
    ${formActions} > div > div { flex-wrap: wrap; gap: 0.4rem }
    ${formActions} > div > div > * { flex: none }
    ${formActions} button { padding-inline: 0.8rem }
    ${linkForm} { width: 100vw; padding-inline: 1.6rem }
    ${linkForm} > div, ${linkForm} > div > div { width: 100%; max-width: none }
  }
  /* Beside a form a panel is as narrow as the longest word on its buttons, in German. */
  @media (min-width: 1080px) {
    ${panel} button:not([role]):has(> span) { padding-inline: 0.8rem }
  }
  @media (min-width: 1080px) and (max-width: 1279px) {
    ${panel} button:not([role]):has(> span) { padding-inline: 0.4rem }
    ${panel} button > span { font-size: 1.1rem }
  }
  @media (max-width: 1079px) {
    ${panel} + ${panel} { margin-top: 2.4rem }
  }
  @media (hover: none) {
    ${tooltip} { display: none }
  }
`

/** Lets forms fit a phone, where Strapi's own rules leave something cut off or squeezed. */
export function fitForms(): void {
  addStyle(rules)
}
