import type { en } from './en'

export const de: typeof en = {
  file: () => import('../../../../../docs/editing.de.md'),
  open: 'Hilfe',
  title: 'Hilfe',
  loading: 'Wird geladen',
  failed: 'Die Anleitung ließ sich nicht laden. Prüf deine Verbindung.',
  close: 'Hilfe schließen',
  all: 'Alle Themen',
  back: 'Zurück',
  search: 'In der Anleitung suchen',
  nothing: (asked) =>
    `Zu „${asked}“ steht nichts in der Anleitung. Versuch es mit einem einfachen Wort wie „Bild“ oder „Termin“, oder sieh alle Themen durch:`,
  first: {
    title: 'Womit anfangen',
    about:
      'Weshalb die meisten kommen. Jedes öffnet sich mit der Anleitung: daneben, oder auf dem Handy darüber, bis du sie schließt.',
    meeting: 'Ein Treffen hinzufügen',
    date: 'Einen Termin einer Reihe ändern',
    page: 'Eine Seite ändern',
    position: 'Einen Standpunkt hinzufügen',
    away: 'Das hier ausblenden',
    done: (done, all) => `${done} von ${all} gemacht`,
    isDone: '(gemacht)',
  },
}
