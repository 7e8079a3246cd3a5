import type { KeptWords } from './en'

export const words: KeptWords = {
  offline: {
    title: 'Du bist offline',
    lead: 'Dieses Gerät hat gerade keine oder eine zu schwache Verbindung, und diese Seite hat es nicht aufbewahrt.',
    forms: 'Formulare und die Suche brauchen eine Verbindung.',
    kept: 'Was dieses Gerät aufbewahrt hat',
    retry: 'Noch einmal versuchen',
    over: {
      title: 'Die Termine, die dieses Gerät hier aufbewahrt hat, endeten am {day}',
      hint: 'Was danach kommt, siehst du, sobald du wieder eine Verbindung hast.',
    },
  },
  forget: {
    forget: 'Löschen, was dieses Gerät aufbewahrt',
    forgotten: 'Gelöscht. Dieses Gerät bewahrt von dieser Website nichts mehr auf.',
    keepAgain: 'Seiten wieder aufbewahren',
  },
}
