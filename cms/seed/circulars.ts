import type { SeedCircular } from './shape'
import { link, p } from './text'

export const circulars: SeedCircular[] = [
  {
    key: 'laundryGate',
    sentOn: { weekday: 'sunday', inDays: -10 },
    text: {
      en: {
        title: 'Two evenings, and a gate to stand at',
        slug: 'two-evenings-and-a-gate-to-stand-at',
        sentParts: [
          {
            kind: 'words',
            text: [
              p('Hello,'),
              p(
                'A short letter this time. The laundry workers go back to the table next week, and asked whoever can to stand at the gate on Monday morning with them. ',
                link('/news/five-mornings-at-the-laundry-gate', 'What happened there so far'),
                ' is on our website.',
              ),
              p(
                'In the evenings we read and we plan. Everybody is welcome at ',
                link('/meetings', 'all of our meetings'),
                ', first-timers too.',
              ),
            ],
          },
        ],
      },
      es: {
        title: 'Dos tardes y una puerta donde estar',
        slug: 'dos-tardes-y-una-puerta-donde-estar',
        sentParts: [
          {
            kind: 'words',
            text: [
              p('Hola:'),
              p(
                'Esta vez el boletín es corto. La gente de la lavandería vuelve a negociar la semana que viene y pide que quien pueda esté con ella en la puerta el lunes por la mañana. ',
                link('/es/news', 'Lo que ha pasado allí'),
                ' está en nuestro sitio.',
              ),
              p(
                'Por las tardes leemos y planeamos. En ',
                link('/es/meetings', 'todas nuestras reuniones'),
                ' es bienvenido quien quiera, también por primera vez.',
              ),
            ],
          },
        ],
      },
    },
  },
]
