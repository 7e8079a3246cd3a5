const sheet = '.handing-over'

/** On A4 as on Letter it takes one page, unless names and folders are very long. */
export const sheetStyle = `
  ${sheet} { font-size: 1.4rem; line-height: 1.45; overflow-wrap: anywhere }
  ${sheet}.on-paper { display: none }
  ${sheet} h2 { font-size: 1.8rem; font-weight: 600 }
  ${sheet} h3 { font-weight: 600; margin-top: 2rem; border-bottom: 1px solid }
  ${sheet} dl { display: grid; grid-template-columns: 1fr 3fr; gap: 0.4rem 1.6rem; margin-top: 0.6rem }
  ${sheet} dd.blank { min-height: 2.4rem; border-bottom: 1px dotted }
  ${sheet} pre { font-family: ui-monospace, monospace; white-space: pre-wrap }
  ${sheet} article > p:last-child { margin-top: 2rem }
  @media screen and (max-width: 767px) {
    ${sheet} dl { grid-template-columns: 1fr; gap: 0 }
    ${sheet} dd { margin-bottom: 0.8rem }
    ${sheet} dt { font-weight: 600 }
  }
  @media print {
    @page { margin: 10mm 14mm }
    body:has(> ${sheet}.on-paper) > :not(${sheet}.on-paper) { display: none }
    ${sheet}.on-paper { display: block; color: black; background: white; font-size: 9pt; line-height: 1.3 }
    ${sheet} h2 { font-size: 14pt }
    ${sheet} h3 { margin-top: 6pt; break-after: avoid }
    ${sheet} dl { gap: 1pt 10pt; margin-top: 3pt }
    ${sheet} dd.blank { min-height: 15pt }
    ${sheet} pre { font-size: 8pt }
    ${sheet} dd { break-inside: avoid }
    ${sheet} article > p:last-child { margin-top: 8pt }
  }
`
