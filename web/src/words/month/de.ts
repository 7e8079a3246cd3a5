import type { MonthWords } from './en'

export const words: MonthWords = {
  firstWeekday: 1,
  title: (month) => `Treffen im ${month}`,
  months: 'Monate',
  before: 'Voriger Monat',
  after: 'Nächster Monat',
  present: 'Dieser Monat',
  goesOn: 'geht weiter',
  onDay: (weekday, day, time) => `${weekday} ${day}., ${time}`,
  dates: (count) => (count === 1 ? 'ein Termin' : `${count} Termine`),
  days: 'Tag für Tag',
  none: 'Keine Termine in diesem Monat',
  noneWithFilter: 'Kein Termin in diesem Monat passt zu dieser Auswahl',
  onlyFirst: (count, total) =>
    `Nur die ersten ${count} von ${total} Terminen stehen hier. Wähle ein Thema, um die anderen zu sehen.`,
}
