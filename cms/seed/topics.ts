import type { SeedTopic } from './shape'

export const topics: SeedTopic[] = [
  {
    key: 'ideas',
    slug: 'socialist-ideas',
    text: {
      en: {
        name: 'Socialist ideas',
        description:
          'What socialism means, where the ideas come from and what they are good for today.',
      },
      es: {
        name: 'Ideas socialistas',
        description:
          'Qué significa el socialismo, de dónde vienen sus ideas y para qué sirven hoy.',
      },
    },
  },
  {
    key: 'labor',
    slug: 'work-and-unions',
    text: {
      en: {
        name: 'Work and unions',
        description:
          'Organizing on the job, strikes, and solidarity with everyone who goes on one.',
      },
      es: {
        name: 'Trabajo y sindicatos',
        description:
          'Organizarse en el trabajo, las huelgas y la solidaridad con quienes las hacen.',
      },
    },
  },
  {
    key: 'racism',
    slug: 'against-racism',
    text: {
      en: {
        name: 'Against racism',
        description:
          'Police violence, prisons, immigrant rights, and the fight against the far right.',
      },
      es: {
        name: 'Contra el racismo',
        description:
          'Violencia policial, cárceles, derechos de los inmigrantes y la lucha contra la extrema derecha.',
      },
    },
  },
  {
    key: 'war',
    slug: 'against-war',
    text: {
      en: {
        name: 'Against war',
        description: 'Opposition to wars abroad and to the budgets that pay for them.',
      },
      es: {
        name: 'Contra la guerra',
        description: 'Contra las guerras fuera del país y los presupuestos que las pagan.',
      },
    },
  },
  {
    key: 'climate',
    slug: 'a-livable-planet',
    text: {
      en: {
        name: 'A livable planet',
        description: 'Climate, energy, land and water, and who decides what is done with them.',
      },
      es: {
        name: 'Un planeta habitable',
        description: 'Clima, energía, tierra y agua, y quién decide qué se hace con ellas.',
      },
    },
  },
  {
    key: 'liberation',
    slug: 'against-oppression',
    text: {
      en: {
        name: 'Against oppression',
        description:
          'Women’s liberation, LGBTQ rights, disability justice and equality in everyday life.',
      },
      es: {
        name: 'Contra la opresión',
        description:
          'Liberación de las mujeres, derechos LGBTQ, justicia para personas con discapacidad e igualdad cada día.',
      },
    },
  },
  {
    key: 'branch',
    slug: 'life-of-the-branch',
    text: {
      en: {
        name: 'Life of the branch',
        description: 'Where we plan, decide and get to know each other. A good place to start.',
      },
      es: {
        name: 'La vida del grupo',
        description: 'Donde planeamos, decidimos y nos conocemos. Un buen lugar para empezar.',
      },
    },
  },
]
