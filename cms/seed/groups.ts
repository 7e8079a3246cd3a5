import type { SeedGroup } from './shape'
import { h, link, p, ul } from './text'

export const groups: SeedGroup[] = [
  {
    key: 'labor',
    kind: 'committee',
    topics: ['labor'],
    text: {
      en: {
        title: 'Labor Committee',
        slug: 'labor-committee',
        lead: 'We compare notes on organizing where we work, and stand beside whoever is on strike in this town.',
        joining:
          'We meet on Thursdays at nine, when the weekly meeting ends, in the same room. Ask for the Labor Committee. You need neither a union nor a plan, only a job, or the wish for a better one.',
        body: [
          p(
            'There are nurses, line cooks, teaching assistants and warehouse pickers among us. After the weekly meeting we go around a table of our own: what happened on your shift, who talked to whom, and what could be the next small thing to win.',
          ),
          h(2, 'What we have done'),
          ul(
            'Brought coffee and hands to the picket line at the laundry.',
            'Written a pocket guide on what your boss may ask you, and what not.',
            'Held a course in four evenings on how a first conversation goes.',
          ),
          p(
            'If you want to begin where you are, ',
            link('/what-we-do/organizing-at-work', 'this is how we go about it'),
            '.',
          ),
        ],
      },
      es: {
        title: 'Comité laboral',
        slug: 'labor-committee',
        lead: 'Comparamos experiencias de organizarnos en el trabajo y acompañamos a quien esté en huelga en esta ciudad.',
        joining:
          'Nos vemos los jueves a las nueve, al acabar la reunión semanal, en la misma sala. Pregunta por el Comité laboral. No hace falta tener sindicato ni un plan: basta con un empleo, o con las ganas de tener uno mejor.',
        body: [
          p(
            'Entre nosotros hay enfermeras, cocineros, asistentes de universidad y gente de almacén. Después de la reunión semanal damos la vuelta a una mesa nuestra: qué pasó en tu turno, quién habló con quién y cuál puede ser la próxima cosa pequeña que ganar.',
          ),
          h(2, 'Lo que hemos hecho'),
          ul(
            'Llevar café y manos al piquete de la lavandería.',
            'Escribir una guía de bolsillo sobre lo que tu jefe puede preguntarte y lo que no.',
            'Dar un curso de cuatro tardes sobre cómo va una primera conversación.',
          ),
        ],
      },
    },
  },
  {
    key: 'climate',
    kind: 'workingGroup',
    topics: ['climate'],
    picture: 'earth',
    text: {
      en: {
        title: 'Climate Working Group',
        slug: 'climate-working-group',
        lead: 'Buses, heating bills, refineries: we look for the places where the climate and the rent are one fight.',
        joining:
          'We meet on the first Thursday of each month at nine, after the branch meeting. Stay when the chairs are put away, and you are in it.',
        body: [
          p(
            'Each spring we choose one thing that can be won in a year, and work on nothing else. Last year it was the night bus to the east side. This year it is who pays for heat in buildings that nobody insulates.',
          ),
          p(
            'We read, too, but only what helps with the next step. Whoever can count, draw, drive or talk to neighbors is of use.',
          ),
        ],
      },
      es: {
        title: 'Grupo de trabajo sobre el clima',
        slug: 'climate-working-group',
        lead: 'Autobuses, calefacción, refinerías: buscamos dónde el clima y la renta son una misma lucha.',
        joining:
          'Nos vemos el primer jueves de cada mes a las nueve, después de la reunión del grupo. Quédate cuando se recogen las sillas y ya estás dentro.',
        body: [
          p(
            'Cada primavera elegimos una cosa que se pueda ganar en un año, y no trabajamos en nada más. El año pasado fue el autobús nocturno al lado este. Este año es quién paga la calefacción de los edificios que nadie aísla.',
          ),
          p(
            'También leemos, pero solo lo que ayuda con el siguiente paso. Sirve quien sepa contar, dibujar, conducir o hablar con sus vecinos.',
          ),
        ],
      },
    },
  },
  {
    key: 'campus',
    kind: 'local',
    topics: ['ideas'],
    text: {
      en: {
        title: 'Campus Local',
        slug: 'campus-local',
        lead: 'Students and staff of Portland State who bring the politics of the branch to campus, and the trouble on campus to the branch.',
        joining:
          'Look for our table in the Park Blocks on Wednesdays at noon. Take a leaflet, or better, help to hand them out.',
        body: [
          p(
            'We are the part of the branch that can be found between two lectures. We argue about what is taught and what is not, help with fights over tuition and research for war, and hold an open discussion in each term.',
          ),
          p(link('/what-we-do/on-campus', 'More on our work on campus')),
        ],
      },
    },
  },
]
