import type { ScheduleWords } from './words'

export const de: ScheduleWords = {
  unreadable: 'Gib Datum und Uhrzeit an oder lass beides leer.',
  past: (when) =>
    `${when} ist schon vorbei. Wähle einen späteren Zeitpunkt oder lass es leer und mach es jetzt von Hand.`,
  reversed: (when) =>
    `Es würde zurückgezogen, bevor es veröffentlicht ist, oder zur selben Zeit. Wähle einen Zeitpunkt nach ${when}.`,
  broken:
    'Das System hat es mehrmals versucht und nicht geschafft. Speichere das Dokument, damit es noch einmal versucht wird.',
  notTheirs:
    'Wer das geplant hat, darf nicht mehr veröffentlichen. Jemand mit diesem Recht muss es neu planen oder von Hand machen.',
  kept: (when) =>
    `Es wurde nichts gespeichert: Das soll so, wie es jetzt ist, veröffentlicht werden, und zwar ${when}. Bitte eine Person, die veröffentlichen darf, deine Änderung zu speichern oder den Plan zu streichen.`,
}
