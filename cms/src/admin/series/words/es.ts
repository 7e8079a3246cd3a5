import type { en } from './en'

export const es: typeof en = {
  once: 'Una sola vez',
  asBefore: 'Como antes',
  other: 'Otra cosa …',
  dateFirst: 'Pon la primera fecha y aquí podrás elegir cómo se repite.',
  dayFirst: 'Pon el día desde el que vale y aquí podrás elegir cómo se repite.',
  next: 'Las próximas fechas',
  none: 'No tiene más fechas.',
  notNamed:
    'La primera fecha no es ninguno de estos días: así no se podrá publicar. Elige otra primera fecha u otros días.',
  failed: 'Ahora mismo no se puede decir qué significa; lo que elegiste se conserva.',
}
