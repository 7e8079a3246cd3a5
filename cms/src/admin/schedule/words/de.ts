import type { en } from './en'

export const de: typeof en = {
  title: 'Zeitplan',
  unsaved: 'Speichere erst den Entwurf: Dann kannst du planen, wann er veröffentlicht wird.',
  loading: 'Wird geladen',
  unreachable: 'Der Zeitplan ließ sich nicht laden. Prüf deine Verbindung.',
  none: 'Es ist nichts geplant.',
  publish: 'Veröffentlichen',
  unpublish: 'Zurückziehen',
  date: (action) => `${action}: Datum`,
  time: (action) => `${action}: Uhrzeit`,
  zone: (zone) => `Zeitzone: ${zone}.`,
  draft:
    'Veröffentlicht wird, was zu diesem Zeitpunkt im Entwurf gespeichert ist, auch was bis dahin noch geändert wird.',
  all: 'Auch in den anderen Sprachen',
  save: 'Zeitplan speichern',
  typed: (save) => `Davon ist noch nichts geplant: Drück unten auf „${save}“.`,
  clear: 'Nichts planen',
  clearAll: 'In keiner Sprache etwas planen',
  saved: 'Der Zeitplan ist gespeichert.',
  refused:
    'Der Zeitplan ließ sich nicht speichern. Prüf deine Verbindung und versuch es noch einmal.',
  reader: 'Wann das veröffentlicht wird, plant, wer veröffentlichen darf.',
  planned: (action, language, when) => `${action} (${language}): ${when}`,
  failed: (action, language, when) => `${action} (${language}) fehlgeschlagen: ${when}`,
  again: 'Wenn du das Dokument speicherst, wird es noch einmal versucht.',
  list: { publish: 'Veröffentlichen', unpublish: 'Zurückziehen', failed: 'Fehlgeschlagen' },
}
