/** What is said on a flyer and around it, and where a printed address leads to nothing. */
export const words = {
  /** Above the short address, beside the code that leads there as well. */
  scan: 'See the latest:',
  /** Before the address that the code leads to, for who cannot see it. */
  code: 'QR code that leads to',

  page: {
    title: (title: string) => `Flyer: ${title}`,
    lead: 'One sheet to print and pin up. The code and the short address on it always lead to the latest, even if this is renamed, moved or cancelled later.',
    back: 'Back to the page',
    choices: 'How it looks',
    design: 'Design',
    designs: { loud: 'Large letters', quiet: 'With the text' },
    paper: 'Paper',
    papers: { a4: 'A4', letter: 'Letter' },
    ink: 'Ink',
    inks: { colour: 'In color', black: 'Black only' },
    strips: 'Strips to tear off',
    withStrips: { no: 'Without', yes: 'With strips to cut' },
    pdf: 'Open the PDF',
    printing: 'Or print this page with your browser: only the sheet comes out.',
    says: 'What the sheet says',
  },

  /** Where a printed address leads to what is not there any more. */
  lost: {
    meeting: 'This meeting is not on our site any more',
    meetingText:
      'The printed address is right, but what it was about has been taken down. Do not count on it.',
    date: (date: string) => `No date on ${date} any more`,
    dateText: (title: string) =>
      `“${title}” was planned otherwise since this was printed. It does not take place on that day.`,
    about: (title: string) => `All about “${title}”`,
  },
}

export type FlyerWords = typeof words
