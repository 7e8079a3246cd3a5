import type { en } from './en'

export const de: typeof en = {
  title: 'Was auf der Website steht',
  explain:
    'Ein Link ohne Text steht dort unter dem Titel dessen, wozu er führt, in jeder Sprache. Ein Text gilt für die Sprache, in der du ihn schreibst: Wo hier ein kurzer steht, steht in den anderen ein ganzer Titel, bis du auch dort einen schreibst.',
  header: 'Oben',
  footer: 'Unten',
  empty: 'Keine Links',
  nameless: 'Ein Link ohne Text',
  byTitle: 'der Titel',
  asOriginal: (language) => `wie auf ${language}`,
  lacking: (language, labels) =>
    `Auf ${language} gibt es außerdem: ${labels.map((label) => `„${label}“`).join(', ')}. Hier ist kein Platz dafür. Soll es auch hier stehen, nimm im Formular dieser Sprache einen anderen Link heraus und füg es dort hinzu.`,
  failed: 'Das lässt sich gerade nicht sagen.',
  page: {
    title: 'In den Menüs',
    none: 'Sie steht in keinem Menü.',
    stands: {
      header: 'Sie steht im Menü oben.',
      footer: 'Sie steht unter den Links unten.',
    },
    inLanguage: (language) => `Auf ${language}`,
    noWay: 'Noch führt nichts hierher: ins Menü damit',
    onceThere: 'Zu sehen ist sie dort, sobald die Seite veröffentlicht ist.',
    atOnce: 'Auf der Website ist sie dort sofort zu sehen, in allen Sprachen.',
    put: {
      header: 'Ins Menü oben aufnehmen',
      footer: 'In die Links unten aufnehmen',
    },
    takeOut: {
      header: 'Aus dem Menü oben entfernen',
      footer: 'Aus den Links unten entfernen',
    },
    full: {
      header:
        'Das Menü oben ist voll. Entferne erst einen anderen Link, um diese Seite aufzunehmen.',
      footer: 'Die Links unten sind voll. Entferne erst einen anderen, um diese Seite aufzunehmen.',
    },
    open: 'Navigation öffnen',
    so: {
      header: 'So sieht das Menü oben dann aus:',
      footer: 'So sehen die Links unten dann aus:',
    },
    isNew: 'neu',
    words: 'Text im Menü',
    wordsIn: (language) => `Text im Menü auf ${language}`,
    byTitle: 'Leer: der Titel. Ein kurzer passt auf ein Telefon.',
    untranslated: (original) =>
      `Leer: der Titel in dieser Sprache, und bis es einen gibt, der Text auf ${original}.`,
    noRoom:
      'In dieser Sprache ist kein Platz dafür. Soll sie auch dort stehen, nimm erst einen Link aus diesem Menü.',
    confirmPut: 'Aufnehmen',
    isPut: {
      header: (called) => `„${called}“ steht im Menü oben.`,
      footer: (called) => `„${called}“ steht unter den Links unten.`,
    },
    takeOutEffect:
      'Dort ist sie dann in keiner Sprache mehr zu finden. Die Seite selbst bleibt, wie sie ist.',
    confirmOut: 'Entfernen',
    leave: 'Dort lassen',
    isOut: {
      header: 'Sie steht nicht mehr im Menü oben.',
      footer: 'Sie steht nicht mehr unter den Links unten.',
    },
    close: 'Schließen',
    failed:
      'Das hat nicht geklappt. Es wurde nichts geändert; prüf deine Verbindung und versuch es noch einmal.',
  },
  destination: {
    untranslated: (title, language) =>
      `Er führt zu „${title}“; auf ${language} gibt es das noch nicht.`,
    elsewhere: 'Woandershin führen',
  },
}
