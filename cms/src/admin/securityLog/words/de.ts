import type { en } from './en'

export const de: typeof en = {
  subtitle:
    'Wer sich angemeldet hat und wer Konten, Einstellungen und Einträge geändert hat. Niemand kann es ändern oder löschen; nach 400 Tagen löscht es sich von selbst.',
  loading: 'Lädt',
  failed: 'Das ließ sich nicht laden. Prüf deine Verbindung.',
  refused: 'Das Sicherheitsprotokoll lesen nur die, die die Website verwalten.',
  filters: {
    title: 'Was zu sehen ist',
    about: 'Worüber',
    subjects: {
      all: 'Alles',
      grave: 'Wichtiges',
      logIns: 'Anmeldungen',
      accounts: 'Konten, Rollen und Token',
      entries: 'Einträge aus den Formularen',
      machine: 'Einstellungen, Sicherungen und Befehle',
    },
    person: 'Person',
    everybody: 'Alle',
  },
  none: 'Hier ist nichts.',
  grave: 'Wichtig',
  older: 'Ältere zeigen',
  newest: 'Zurück zu den neuesten',
}
