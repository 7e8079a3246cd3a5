import type { SeedSpecialDate } from './shape'
import { italic, p } from './text'

const manifesto = 'https://www.marxists.org/archive/marx/works/1848/communist-manifesto/'
const stateAndRevolution = 'https://www.marxists.org/archive/lenin/works/1917/staterev/'
const reformOrRevolution = 'https://www.marxists.org/archive/luxemburg/1900/reform-revolution/'
const reformaORevolucion = 'https://www.marxists.org/espanol/luxem/'

/** What the study group reads at each of its next dates. */
const classics = [
  {
    en: {
      title: 'The Communist Manifesto',
      author: 'Karl Marx and Friedrich Engels',
      url: manifesto,
    },
    es: { title: 'Manifiesto comunista', author: 'Karl Marx y Friedrich Engels' },
  },
  {
    en: { title: 'The State and Revolution', author: 'V. I. Lenin', url: stateAndRevolution },
    es: { title: 'El Estado y la revolución', author: 'V. I. Lenin' },
  },
]

/** The three days of the weekend school: a story each, and what can be learned from it. */
const schoolAgenda = (days: readonly [title: string, who: string][], afternoon: string) =>
  days.flatMap(([title, who], index) => [
    { day: index + 1, startTime: '10:00', endTime: '12:00', title, who, room: 'Room 238' },
    { day: index + 1, startTime: '13:00', endTime: '17:00', title: afternoon, room: 'Room 236' },
  ])

/** Dates that have words of their own: a talk with a speaker, a day with an agenda, a text to read. */
export const specialDates: SeedSpecialDate[] = [
  ...classics.map(({ en, es }, occurrence) => ({
    meeting: 'studyGroup',
    occurrence,
    text: {
      en: { title: en.title, readings: [en] },
      es: { title: es.title, readings: [es] },
    },
  })),
  {
    meeting: 'weekly',
    occurrence: 3,
    text: {
      en: {
        title: 'Rosa Luxemburg on reform',
        summary:
          'Can a society be voted, bargained and amended into another one? An evening on the oldest argument of the movement.',
        speakers: [{ name: 'Maya Torres', role: 'teaches history at a community college' }],
        body: [
          p(
            'In 1899 Rosa Luxemburg answered those in her own party who thought that the final goal was nothing and the movement everything. ',
            italic('Reform or Revolution'),
            ' is short, angry and very readable, and it was not written against reforms.',
          ),
          p(
            'Maya opens with what the argument was about and why it came back each time a movement grew. Then we ask what it has to say about the campaigns that we are in.',
          ),
        ],
        readings: [
          {
            title: 'Reform or Revolution, introduction',
            author: 'Rosa Luxemburg',
            url: reformOrRevolution,
          },
        ],
      },
      es: {
        title: 'Rosa Luxemburgo sobre la reforma',
        summary:
          '¿Se puede llegar a otra sociedad votando, negociando y enmendando esta? Una noche sobre la discusión más vieja del movimiento.',
        speakers: [{ name: 'Maya Torres', role: 'enseña historia en un colegio comunitario' }],
        body: [
          p(
            'En 1899 Rosa Luxemburgo respondió a quienes, en su propio partido, decían que la meta final no era nada y el movimiento lo era todo. ',
            italic('Reforma o revolución'),
            ' es un libro corto, enojado y fácil de leer, y no se escribió contra las reformas.',
          ),
          p(
            'Maya empieza por contar de qué trataba la discusión y por qué volvió cada vez que un movimiento crecía. Después preguntamos qué nos dice sobre las campañas en las que estamos.',
          ),
        ],
        readings: [
          {
            title: 'Reforma o revolución, introducción',
            author: 'Rosa Luxemburgo',
            url: reformaORevolucion,
          },
        ],
      },
    },
  },
  {
    meeting: 'weekendSchool',
    occurrence: 0,
    text: {
      en: {
        agenda: schoolAgenda(
          [
            ['The sit-down strikes of the thirties', 'Dana Whitfield'],
            ['The civil rights movement', 'June Halloran'],
            ['The strikes of teachers in our own time', 'Maya Torres'],
          ],
          'In small groups: what can we learn?',
        ),
      },
      es: {
        agenda: schoolAgenda(
          [
            ['Las huelgas de brazos caídos de los años treinta', 'Dana Whitfield'],
            ['El movimiento por los derechos civiles', 'June Halloran'],
            ['Las huelgas docentes de nuestro tiempo', 'Maya Torres'],
          ],
          'En grupos: ¿qué se aprende de ella?',
        ),
      },
    },
  },
  {
    meeting: 'conference',
    occurrence: 0,
    text: {
      en: {
        agenda: [
          { startTime: '10:00', endTime: '10:30', title: 'Coffee, names and the day ahead' },
          {
            startTime: '10:30',
            endTime: '12:00',
            title: 'What a strike teaches',
            who: 'Dana Whitfield, nurse and shop steward',
            room: 'Room 238',
          },
          { startTime: '12:00', endTime: '13:00', title: 'Lunch, shared', room: 'Room 236' },
          {
            startTime: '13:00',
            endTime: '14:30',
            title: 'Workshop: starting something at work',
            who: 'Luis Ferrer',
            room: 'Room 236',
          },
          {
            startTime: '13:00',
            endTime: '14:30',
            title: 'Workshop: the climate and who pays',
            who: 'Anh Nguyen',
            room: 'Room 238',
          },
          {
            startTime: '15:00',
            endTime: '18:00',
            title: 'The branch debates its positions',
            room: 'Room 238',
          },
        ],
      },
    },
  },
]
