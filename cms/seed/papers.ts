import type { SeedPaper } from './shape'
import { h, link, ol, p, ul } from './text'

export const papers: SeedPaper[] = [
  {
    key: 'bylaws',
    kind: 'bylaws',
    topics: [],
    text: {
      en: {
        title: 'Bylaws of the Branch',
        slug: 'bylaws',
        lead: 'How we decide, who may vote, and what becomes of the money: short enough to be read aloud.',
        versions: [
          {
            day: { weekday: 'thursday', inDays: -700 },
            text: [
              h(2, 'Article 1: Members'),
              p(
                'Whoever agrees with our positions, pays dues and comes to meetings is a member. Nobody has to be asked for twice.',
              ),
              h(2, 'Article 2: Decisions'),
              p(
                'The weekly meeting decides, by a majority of the members who are there. Ten members, or half of all if that is fewer, are enough to decide.',
              ),
              h(2, 'Article 3: Committee'),
              p(
                'A committee of three prepares the meetings and answers to them. It is elected for a year, and can be recalled at any meeting.',
              ),
            ],
          },
          {
            day: { weekday: 'thursday', inDays: -60 },
            note: 'The committee has five members instead of three, and Article 4 is new.',
            text: [
              h(2, 'Article 1: Members'),
              p(
                'Whoever agrees with our positions, pays dues and comes to meetings is a member. Nobody has to be asked for twice.',
              ),
              h(2, 'Article 2: Decisions'),
              p(
                'The weekly meeting decides, by a majority of the members who are there. Ten members, or half of all if that is fewer, are enough to decide.',
              ),
              h(2, 'Article 3: Committee'),
              p(
                'A committee of five prepares the meetings and answers to them. It is elected for a year, and can be recalled at any meeting.',
              ),
              h(2, 'Article 4: Money'),
              ul(
                'The treasurer reports at the first meeting of each month, and anybody may see the books.',
                'Whatever costs more than a hundred dollars is decided by the meeting.',
                'Nobody is kept out because they can’t pay.',
              ),
            ],
          },
        ],
      },
      es: {
        title: 'Estatutos del grupo',
        slug: 'estatutos',
        lead: 'Cómo decidimos, quién vota y qué se hace con el dinero: tan breves que se leen en voz alta.',
        versions: [
          {
            day: { weekday: 'thursday', inDays: -60 },
            note: 'El comité tiene cinco personas en vez de tres, y el artículo 4 es nuevo.',
            text: [
              h(2, 'Artículo 1: Miembros'),
              p(
                'Es miembro quien comparte nuestras posiciones, paga su cuota y viene a las reuniones. A nadie hay que pedírselo dos veces.',
              ),
              h(2, 'Artículo 2: Decisiones'),
              p(
                'Decide la reunión semanal, por mayoría de los miembros presentes. Bastan diez miembros, o la mitad de todos si son menos.',
              ),
              h(2, 'Artículo 3: Comité'),
              p(
                'Un comité de cinco personas prepara las reuniones y responde ante ellas. Se elige por un año y se puede revocar en cualquier reunión.',
              ),
              h(2, 'Artículo 4: Dinero'),
              ul(
                'Quien lleva la tesorería informa en la primera reunión de cada mes, y cualquiera puede ver las cuentas.',
                'Lo que cuesta más de cien dólares lo decide la reunión.',
                'Nadie queda fuera por no poder pagar.',
              ),
            ],
          },
        ],
      },
    },
  },
  {
    key: 'branchMinutes',
    kind: 'minutes',
    topics: ['war'],
    meeting: 'weekly',
    text: {
      en: {
        title: 'Minutes: The Vigil and the Bus',
        slug: 'minutes-the-vigil-and-the-bus',
        lead: 'What we decided about the monthly vigil, and who drives to the regional conference.',
        versions: [
          {
            day: { weekday: 'thursday', inDays: -30 },
            text: [
              p('Nineteen people were there. Dana chaired, Luis took notes.'),
              h(2, 'The vigil'),
              p(
                'We keep the vigil on the first Friday of each month, an hour later in winter so that people can come from work. Two of us bring the banner and the candles.',
              ),
              h(2, 'The conference'),
              ol(
                'We send four delegates, and pay for the bus.',
                'Whoever goes reports at the first meeting after it.',
              ),
            ],
            decisions: [
              {
                number: 1,
                act: 'amended',
                words:
                  'Our position against war also says no to the money for it, in the words of the motion of this evening.',
                position: 'war',
              },
              { number: 2, act: 'adopted', words: 'We send four delegates to the conference.' },
            ],
          },
        ],
      },
    },
  },
  {
    key: 'leaflet',
    kind: 'leaflet',
    topics: [],
    text: {
      en: {
        title: 'Leaflet: Who We Are',
        slug: 'leaflet-who-we-are',
        lead: 'One sheet to print, fold and leave where people wait.',
        versions: [{ day: { weekday: 'monday', inDays: -120 }, file: 'leaflet' }],
      },
    },
  },
  {
    key: 'unitReform',
    kind: 'studyUnit',
    group: 'labor',
    topics: ['labor'],
    text: {
      en: {
        title: 'Study: Reform or Revolution',
        slug: 'study-reform-or-revolution',
        lead: 'Two evenings with a short book that is still argued about. No experience needed.',
        versions: [
          {
            day: { weekday: 'monday', inDays: -90 },
            text: [
              h(2, 'To read'),
              p(
                'Rosa Luxemburg, ',
                link(
                  'https://www.marxists.org/archive/luxemburg/1900/reform-revolution/',
                  'Reform or Revolution',
                ),
                ': the introduction and chapters 1 and 2 for the first evening, the rest for the second.',
              ),
              h(2, 'To discuss'),
              ol(
                'What does she mean when she calls reforms a means, and not the end?',
                'Which reforms of the last years changed who decides, and which only how much is paid?',
                'Whom would she argue with today?',
              ),
            ],
          },
        ],
      },
    },
  },
]
