import { addStyle, markup } from './markup'

const { messages, message, formBar } = markup

/**
 * Strapi has messages appear at the upper edge. On a phone that is where one goes on to press: the menu,
 * the way back, the language. They stand above the buttons of a form instead, and what leads on above
 * these, and a new one pushes the others up.
 */
const rules = `
  @media (max-width: 767px) {
    ${messages} { top: auto !important; bottom: 7.6rem !important }
    body:has(${formBar}) ${messages} { bottom: 11rem !important }
    body:has(${formBar} ~ ${formBar}) ${messages} { bottom: 14.4rem !important }
    ${messages} ${message} {
      top: auto;
      bottom: 0;
      --lift: -1;
      --lift-amount: calc(-1 * var(--gap));
    }
    /* One that stands behind another is not seen below it. */
    ${messages} ${message}[data-front='false'][data-expanded='false'] { overflow: hidden }
    ${messages} ${message}[data-mounted='false'] { --y: translateY(100%) }
  }
`

/** Lets messages cover nothing that is pressed next. */
export function placeMessages(): void {
  addStyle(rules)
}
