import type { FlyerWords } from './en'

export const words: FlyerWords = {
  scan: 'Hier steht das Neueste:',
  code: 'QR-Code, der hierhin führt:',

  page: {
    title: (title) => `Aushang: ${title}`,
    lead: 'Ein Blatt zum Drucken und Aufhängen. Der Code und die kurze Adresse darauf führen immer zum neuesten Stand, auch wenn später etwas umbenannt, verlegt oder abgesagt wird.',
    back: 'Zurück zur Seite',
    choices: 'Wie es aussieht',
    design: 'Gestaltung',
    designs: { loud: 'Große Buchstaben', quiet: 'Mit dem Text' },
    paper: 'Papier',
    papers: { a4: 'A4', letter: 'Letter' },
    ink: 'Farbe',
    inks: { colour: 'In Farbe', black: 'Nur Schwarz' },
    strips: 'Streifen zum Abreißen',
    withStrips: { no: 'Ohne', yes: 'Mit Streifen zum Einschneiden' },
    pdf: 'PDF öffnen',
    printing: 'Oder drucke diese Seite mit deinem Browser: Es kommt nur das Blatt heraus.',
    says: 'Was auf dem Blatt steht',
  },

  lost: {
    meeting: 'Dieses Treffen steht nicht mehr auf unserer Seite',
    meetingText:
      'Die gedruckte Adresse stimmt, aber worum es ging, wurde zurückgezogen. Verlass dich nicht darauf.',
    date: (date) => `Kein Termin mehr am ${date}`,
    dateText: (title) =>
      `„${title}“ ist seit dem Druck anders geplant. An diesem Tag findet es nicht statt.`,
    about: (title) => `Alles zu „${title}“`,
  },
}
