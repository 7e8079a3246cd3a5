import type { SeedCircular } from './shape'
import { link, p } from './text'

export const circulars: SeedCircular[] = [
  {
    key: 'laundryGate',
    sentOn: { weekday: 'sunday', inDays: -10 },
    text: {
      en: {
        title: 'Two Evenings, and a Gate to Stand At',
        slug: 'two-evenings-and-a-gate-to-stand-at',
        sentParts: [
          {
            kind: 'words',
            text: [
              p('Hello,'),
              p(
                'A short letter this time. The laundry workers go back to the table next week, and asked whoever can to stand at the gate on Monday morning with them. ',
                link('/news/five-mornings-at-the-laundry-gate', 'What happened there so far'),
                ' is in our news.',
              ),
              p(
                'On two evenings we plan and we read: at the weekly meeting, and at the study group. Everybody is welcome at ',
                link('/meetings', 'all of our meetings'),
                ', first-timers too.',
              ),
              p('See you there, Maya'),
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
                ' está en nuestras noticias.',
              ),
              p(
                'Dos tardes son para planear y leer: en la reunión semanal y en el grupo de estudio. En ',
                link('/es/meetings', 'todas nuestras reuniones'),
                ' es bienvenido quien quiera, también por primera vez.',
              ),
              p('Nos vemos allí. Maya'),
            ],
          },
        ],
      },
    },
  },
]
