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
    meeting: 'Wie man ein Treffen hinzufügt',
    date: 'Wie man einen Termin einer Reihe ändert',
    page: 'Wie man eine Seite ändert',
    position: 'Wie man einen Standpunkt hinzufügt',
    away: 'Das hier ausblenden',
    done: (done, all) => `${done} von ${all} gemacht`,
    isDone: '(gemacht)',
  },
}
