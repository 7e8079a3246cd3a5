import type { en } from './en'

export const de: typeof en = {
  title: 'Verlauf',
  none: 'Noch nichts: Aufgehoben wird eine Fassung bei jedem Veröffentlichen und, was schon auf der Website steht, bei jedem Speichern.',
  loading: 'Wird geladen',
  failed: 'Das ließ sich nicht laden. Prüf deine Verbindung.',
  older: 'Ältere Fassungen',
  newest: 'Neueste Fassungen',
  look: 'Ansehen',
  lookAt: (when) => `Fassung vom ${when} ansehen`,
  onSite: 'Auf der Website ansehen',
  actions: {
    published: 'Veröffentlicht',
    saved: 'Gespeichert',
    unpublished: 'Zurückgezogen',
    discarded: 'Änderungen verworfen',
    deleted: 'Gelöscht',
    restored: 'Wiederhergestellt',
  },
  by: (action, who) => `${action} von ${who}`,
  system: 'System',
  token: (name) => `Programm „${name}“`,
  first: 'Die erste Fassung, die aufgehoben wurde.',
  same: 'Kein Unterschied zur Fassung davor.',
  more: (count) => (count === 1 ? 'und eine weitere Änderung' : `und ${count} weitere Änderungen`),
  changes: 'Was sich geändert hat',
  content: 'Was darin stand',
  close: 'Schließen',
  bringBack: 'Als Entwurf wiederherstellen',
  bringBackLive: 'Wiederherstellen',
  bringBackPublished: 'Wiederherstellen und veröffentlichen',
  confirm: 'Diese Fassung wiederherstellen?',
  confirmDraft:
    'Sie ersetzt den Entwurf, auch das, was du geschrieben und nicht gespeichert hast. Auf der Website ändert sich nichts, bis du veröffentlichst. Was ersetzt wird, bleibt hier im Verlauf.',
  confirmLive:
    'Sie ersetzt, was jetzt dasteht, auch das, was du geschrieben und nicht gespeichert hast. Auf der Website ist sie sofort zu sehen. Was ersetzt wird, bleibt hier im Verlauf.',
  confirmPublish: 'Diese Fassung wiederherstellen und veröffentlichen?',
  confirmPublished:
    'Sie ersetzt den Entwurf, auch das, was du geschrieben und nicht gespeichert hast, und ist sofort auf der Website zu sehen. Spricht etwas dagegen, ändert sich nichts und du erfährst, was. Was ersetzt wird, bleibt hier im Verlauf.',
  yes: 'Ja, wiederherstellen',
  yesPublish: 'Ja, wiederherstellen und veröffentlichen',
  cancel: 'Abbrechen',
  done: 'Die Fassung ist wiederhergestellt.',
  donePublished: 'Die Fassung ist wiederhergestellt und veröffentlicht.',
  refused: 'Die Fassung ließ sich nicht wiederherstellen.',
  dropped: (names) =>
    `Weggelassen, weil es das nicht mehr gibt oder weil es nicht mehr passt: ${names}`,
  deleted: {
    title: 'Gelöschte Inhalte',
    subtitle:
      'Wer die Website verwaltet, findet hier alles, was in den letzten 400 Tagen gelöscht wurde; alle anderen, was sie selbst gelöscht haben. Es kommt als Entwurf zurück, in allen seinen Sprachen; Orte, Themen, Terminänderungen und geschlossene Tage sind sofort zu sehen.',
    none: 'Hier ist nichts: Du hast nichts gelöscht, oder es ist schon wiederhergestellt.',
    bringBack: (title) => `„${title}“ wiederherstellen`,
    bringBackPublished: (title) => `„${title}“ wiederherstellen und veröffentlichen`,
    takeOut: (title) => `Einverständnis zurückgezogen: „${title}“ überall herausnehmen`,
    notPublished: (told) =>
      `Es hat sich nichts geändert, denn so lässt es sich nicht veröffentlichen: ${told} Stell es als Entwurf wieder her, bring das in Ordnung und veröffentliche es.`,
    onSite: 'Auf der Website ansehen',
    lookAt: (title) => `„${title}“ auf der Website ansehen`,
    done: (title) => `„${title}“ ist wieder da.`,
    isDraft:
      'Es ist ein Entwurf und auf der Website nicht zu sehen. Damit es dort steht, öffne es und drück auf Veröffentlichen.',
    isSeen: 'Es ist wie vorher und sofort auf der Website zu sehen. Es ist nichts mehr zu tun.',
    changeAgain: 'Termin wieder ändern',
    isChanged: 'Der Termin ist wieder so geändert wie zuvor, und Besucher sehen das sofort.',
    open: (title) => `„${title}“ öffnen`,
  },
}
