import type { en } from './en'

export const es: typeof en = {
  once: 'Una sola vez',
  asBefore: 'Como antes',
  other: 'Otra cosa …',
  dateFirst: 'Pon la primera fecha y aquí podrás elegir cómo se repite.',
  dayFirst: 'Pon el día desde el que vale y aquí podrás elegir cómo se repite.',
  onlyMonths: 'Solo en algunos meses …',
  months: 'Marca los meses en que se celebra. Si no marcas ninguno, es todo el año.',
  next: 'Las próximas fechas',
  none: 'No tiene más fechas.',
  notNamed:
    'La primera fecha no es ninguno de estos días: así no se podrá publicar. Elige otra primera fecha u otros días.',
  failed: 'Ahora mismo no se puede decir qué significa; lo que elegiste se conserva.',
}
