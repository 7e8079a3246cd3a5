/** What is for the printer alone. */
export const onPaper = 'second-step-on-paper'

const steps = '.second-step'

/** Whatever is pressed is high enough for a thumb (WCAG 2.5.5), and nothing is wider than a phone. */
export const stepStyle = `
  ${steps} :is(button, a):not([role='checkbox']) { height: auto; min-height: 4.4rem }
  ${steps} input { min-height: 4.4rem }
  ${steps} button > span { white-space: normal }
  ${steps} button[role='checkbox'] { position: relative }
  ${steps} button[role='checkbox']::after { content: ''; position: absolute; inset: -1.2rem }
  ${steps} button[role='checkbox'] + label { padding-block: 1.2rem }
  ${steps} :focus:is(h1, h2, h3) { outline: none }
  ${steps} .recovery-codes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
    gap: 0.8rem;
    font: 1.6rem ui-monospace, monospace;
  }
  ${steps} code { font: 1.6rem ui-monospace, monospace; overflow-wrap: anywhere; user-select: all }
  .${onPaper} { display: none }
  @media print {
    body:has(> .${onPaper}) > :not(.${onPaper}) { display: none }
    .${onPaper} { display: block; font: 12pt ui-monospace, monospace; color: black; background: white }
    .${onPaper} h1 { margin-bottom: 12pt; font-size: 14pt }
  }
`
