import type { MonthWords } from './en'

export const words: MonthWords = {
  // As calendars in Spanish are printed in the United States.
  firstWeekday: 7,
  title: (month) => `Reuniones de ${month}`,
  months: 'Meses',
  before: 'Mes anterior',
  after: 'Mes siguiente',
  present: 'Este mes',
  goesOn: 'continúa',
  onDay: (weekday, day, time) => `${weekday} ${day}, ${time}`,
  dates: (count) => (count === 1 ? 'una fecha' : `${count} fechas`),
  days: 'Día por día',
  none: 'No hay fechas en este mes',
  noneWithFilter: 'Ninguna fecha de este mes corresponde a lo elegido',
  onlyFirst: (count, total) =>
    `Solo se muestran las primeras ${count} de ${total} fechas. Elige un tema para ver las demás.`,
}
