import type { SeedPerson } from './shape'
import { link, p } from './text'

export const people: SeedPerson[] = [
  {
    key: 'maya',
    order: 10,
    groups: ['labor'],
    consentOn: { weekday: 'thursday', inDays: -300 },
    text: {
      en: {
        title: 'Maya Torres',
        slug: 'maya-torres',
        pronouns: 'she/her',
        offices: [{ title: 'Chair', from: '2026-02-01' }],
        body: [
          p(
            'Maya teaches history at a community college and joined after a picket line at which her own students brought the coffee. She opens most of our ',
            link('/meetings', 'meetings'),
            ', and makes sure that whoever is new can speak before the rest of us.',
          ),
        ],
      },
      es: {
        title: 'Maya Torres',
        slug: 'maya-torres',
        pronouns: 'ella',
        offices: [{ title: 'Coordinadora', from: '2026-02-01' }],
        body: [
          p(
            'Maya enseña historia en un colegio comunitario y se sumó después de un piquete en el que sus propios estudiantes llevaron el café. Abre casi todas nuestras ',
            link('/es/meetings', 'reuniones'),
            ' y procura que quien llega por primera vez pueda hablar antes que los demás.',
          ),
        ],
      },
    },
  },
  {
    key: 'desmond',
    order: 20,
    groups: ['labor'],
    consentOn: { weekday: 'thursday', inDays: -300 },
    text: {
      en: {
        title: 'Desmond Achebe',
        slug: 'desmond-achebe',
        pronouns: 'he/him',
        offices: [
          { title: 'Treasurer', from: '2026-02-01' },
          { title: 'Contact for workplaces', from: '2025-09-01' },
        ],
        body: [
          p(
            'Desmond drives a bus on line 72 and has been a shop steward for nine years. He keeps our accounts, which any member may read, and answers whoever wants to ',
            link('/what-we-do/organizing-at-work', 'organize at work'),
            '.',
          ),
        ],
      },
      es: {
        title: 'Desmond Achebe',
        slug: 'desmond-achebe',
        pronouns: 'él',
        offices: [
          { title: 'Tesorero', from: '2026-02-01' },
          { title: 'Contacto para los lugares de trabajo', from: '2025-09-01' },
        ],
        body: [
          p(
            'Desmond conduce un autobús de la línea 72 y es delegado sindical desde hace nueve años. Lleva nuestras cuentas, que cualquier miembro puede leer, y responde a quien quiere organizarse en su trabajo.',
          ),
        ],
      },
    },
  },
  {
    key: 'june',
    groups: ['campus'],
    consentOn: { weekday: 'sunday', inDays: -260 },
    text: {
      en: {
        title: 'June Halloran',
        slug: 'june-halloran',
        pronouns: 'they/them',
        offices: [{ title: 'Contact on campus', from: '2024-09-01', until: '2026-06-15' }],
        body: [
          p(
            'June founded our table on the Park Blocks as a student and still stands there on the first Tuesday of each term. Ask them which book to begin with.',
          ),
        ],
      },
    },
  },
]
