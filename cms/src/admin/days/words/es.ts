import type { en } from './en'

export const es: typeof en = {
  spoken: {
    named: { hoy: 0, manana: 1, ayer: -1, 'pasado manana': 2 },
    around: ['el', 'de', 'del', 'dia'],
    ordinals: ['o', 'er', 'ero'],
    first: ['primero'],
    months: { set: 9, setiembre: 9 },
    weekdays: {},
  },
  unreadable:
    'Esto no se entiende como día. Escríbelo así: «8 de diciembre de 2026» u «8/12/2026»; el día de la semana, si lo pones, tiene que ser el correcto.',
  calendar: 'Calendario',
}
