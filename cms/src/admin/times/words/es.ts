import type { en } from './en'

export const es: typeof en = {
  spoken: {
    named: {
      mediodia: '12:00',
      '12 de la manana': '12:00',
      'doce de la manana': '12:00',
      medianoche: '00:00',
    },
    halves: {
      am: 'am',
      'de la manana': 'am',
      'de la madrugada': 'am',
      pm: 'pm',
      'del mediodia': 'pm',
      'de la tarde': 'pm',
      'de la noche': 'night',
    },
    minutes: { 'y media': 30, 'y cuarto': 15, 'menos cuarto': -15 },
    hours: [
      ...['una', 'dos', 'tres', 'cuatro', 'cinco', 'seis'],
      ...['siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
    ],
    around: ['a', 'al', 'a la', 'a las', 'la', 'las', 'h', 'hs', 'hrs', 'horas', 'en punto'],
    asksForHalf: true,
  },
  clock: 'A qué hora',
  unreadable:
    'Esto no se entiende como hora. Escríbela así: «6:30 p. m.», con a. m. o p. m., o «18:30».',
}
