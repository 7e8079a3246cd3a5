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
        lead: 'How we join the monthly peace vigil, and how we get to the regional conference.',
        versions: [
          {
            day: { weekday: 'thursday', inDays: -30 },
            text: [
              p('Nineteen people were there. Dana chaired, Luis took notes.'),
              h(2, 'The vigil'),
              p(
                'The city’s peace groups keep their vigil on the first Friday of each month. We join it as a branch: two of us bring our banner, and whoever wants to come along meets them there.',
              ),
              h(2, 'The conference'),
              ol(
                'The delegates go by bus, and the branch pays for it.',
                'Whoever goes reports at the first meeting after it.',
              ),
            ],
            decisions: [
              {
                number: 1,
                act: 'amended',
                words: 'Our position against war also says no to the money for it.',
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
  {
    key: 'course',
    kind: 'course',
    topics: ['ideas'],
    text: {
      en: {
        title: 'Course: Three Evenings to Begin With',
        slug: 'three-evenings-to-begin-with',
        lead: 'Three short texts, three evenings, no experience needed: what we mean when we say class, state and party.',
        versions: [
          {
            day: { weekday: 'monday', inDays: -20 },
            text: [
              p(
                'Each evening stands on its own. Read what you can before you come; whoever has read nothing listens first, and asks the best questions.',
              ),
            ],
          },
        ],
      },
      es: {
        title: 'Curso: Tres noches para empezar',
        slug: 'tres-noches-para-empezar',
        lead: 'Tres textos breves, tres noches, sin experiencia previa: qué queremos decir con clase, Estado y partido.',
        versions: [
          {
            day: { weekday: 'monday', inDays: -20 },
            text: [
              p(
                'Cada noche se entiende por sí sola. Lee lo que puedas antes de venir; quien no ha leído nada escucha primero y hace las mejores preguntas.',
              ),
            ],
          },
        ],
      },
    },
  },
  {
    key: 'unitClass',
    kind: 'studyUnit',
    topics: ['ideas'],
    course: 'course',
    part: 1,
    meeting: 'weekly',
    discussedOn: { weekday: 'thursday', inDays: 28 },
    text: {
      en: {
        title: 'What Is a Class?',
        slug: 'what-is-a-class',
        lead: 'Not how much you earn, but what you have to do for it, and for whom.',
        versions: [
          {
            day: { weekday: 'monday', inDays: -20 },
            text: [
              p(
                'A nurse and a bus driver may earn as much as a shopkeeper. What they have in common is that they live by working for somebody else, and can stop doing it together. This evening is about what follows from that.',
              ),
            ],
          },
        ],
        readings: [
          {
            title: 'Wage Labour and Capital, chapters 1 to 3',
            author: 'Karl Marx',
            url: 'https://www.marxists.org/archive/marx/works/1847/wage-labour/',
          },
        ],
        questions: [
          ol(
            'Who decides how long your working day is, and what would change it?',
            'Which people in this town do you count as workers, and where do you hesitate?',
            'What can people do together at work that nobody can do alone?',
          ),
        ],
      },
      es: {
        title: '¿Qué es una clase?',
        slug: 'que-es-una-clase',
        lead: 'No es cuánto ganas, sino qué tienes que hacer para ganarlo, y para quién.',
        versions: [
          {
            day: { weekday: 'monday', inDays: -20 },
            text: [
              p(
                'Una enfermera y un chofer de autobús pueden ganar lo mismo que quien tiene una tienda. Lo que comparten es que viven de trabajar para otra persona, y que pueden dejar de hacerlo a la vez. Esta noche hablamos de lo que se sigue de eso.',
              ),
            ],
          },
        ],
        readings: [
          {
            title: 'Trabajo asalariado y capital, capítulos 1 a 3',
            author: 'Karl Marx',
            url: 'https://www.marxists.org/espanol/m-e/1840s/49-trab2.htm',
          },
        ],
        questions: [
          ol(
            '¿Quién decide cuánto dura tu jornada, y qué la cambiaría?',
            '¿A quiénes de esta ciudad cuentas como trabajadores, y con quiénes dudas?',
            '¿Qué puede hacer la gente junta en el trabajo que nadie puede hacer a solas?',
          ),
        ],
      },
    },
  },
  {
    key: 'unitState',
    kind: 'studyUnit',
    topics: ['ideas'],
    course: 'course',
    part: 2,
    meeting: 'weekly',
    discussedOn: { weekday: 'thursday', inDays: 35 },
    text: {
      en: {
        title: 'Whose State Is It?',
        slug: 'whose-state-is-it',
        lead: 'Schools and streetlights, courts and police: what is ours in it, and what is not.',
        versions: [
          {
            day: { weekday: 'monday', inDays: -20 },
            text: [
              p(
                'We call the fire brigade and are glad that it comes. Then the same city sends the sheriff to an eviction. This evening is about why both are true.',
              ),
            ],
          },
        ],
        readings: [
          {
            title: 'The State and Revolution, chapter 1',
            author: 'V. I. Lenin',
            url: 'https://www.marxists.org/archive/lenin/works/1917/staterev/ch01.htm',
          },
        ],
        questions: [
          ol(
            'When did the state last help you, and who had fought for that?',
            'Which of its parts could you vote on, and which could you not?',
          ),
        ],
      },
      es: {
        title: '¿De quién es el Estado?',
        slug: 'de-quien-es-el-estado',
        lead: 'Escuelas y alumbrado, tribunales y policía: qué hay en él que sea nuestro y qué no.',
        versions: [
          {
            day: { weekday: 'monday', inDays: -20 },
            text: [
              p(
                'Llamamos a los bomberos y nos alegra que vengan. Luego la misma ciudad manda al alguacil a un desalojo. Esta noche hablamos de por qué las dos cosas son ciertas.',
              ),
            ],
          },
        ],
        readings: [
          {
            title: 'El Estado y la revolución, capítulo 1',
            author: 'V. I. Lenin',
            url: 'https://www.marxists.org/espanol/lenin/obras/1910s/hoyyrev/hr1.htm',
          },
        ],
        questions: [
          ol(
            '¿Cuándo te ayudó el Estado por última vez, y quién había luchado por eso?',
            '¿Sobre cuáles de sus partes puedes votar, y sobre cuáles no?',
          ),
        ],
      },
    },
  },
  {
    key: 'unitParty',
    kind: 'studyUnit',
    topics: ['ideas'],
    course: 'course',
    part: 3,
    meeting: 'weekly',
    discussedOn: { weekday: 'thursday', inDays: 42 },
    text: {
      en: {
        title: 'Why Organize?',
        slug: 'why-organize',
        lead: 'Anger comes by itself. What lasts longer than a week has to be built.',
        versions: [
          {
            day: { weekday: 'monday', inDays: -20 },
            text: [
              p(
                'Most of us have been at a protest that was large on Saturday and gone on Monday. This evening is about what stays, who keeps it going, and who decides.',
              ),
            ],
          },
        ],
        readings: [
          {
            title: 'The Mass Strike, chapter 4',
            author: 'Rosa Luxemburg',
            url: 'https://www.marxists.org/archive/luxemburg/1906/mass-strike/ch04.htm',
          },
        ],
        questions: [
          ol(
            'What did you last see grow, and what made it stop?',
            'Who should decide in an organization like ours, and how would you notice that they do not?',
          ),
        ],
      },
      es: {
        title: '¿Por qué organizarse?',
        slug: 'por-que-organizarse',
        lead: 'La rabia llega sola. Lo que dura más de una semana hay que construirlo.',
        versions: [
          {
            day: { weekday: 'monday', inDays: -20 },
            text: [
              p(
                'Casi todos hemos estado en una protesta que el sábado era enorme y el lunes ya no estaba. Esta noche hablamos de lo que queda, de quién lo mantiene y de quién decide.',
              ),
            ],
          },
        ],
        readings: [
          {
            title: 'Huelga de masas, partido y sindicatos, capítulo 4',
            author: 'Rosa Luxemburg',
            url: 'https://www.marxists.org/espanol/luxem/06Huelgademasaspartidoysindicatos_0.pdf',
          },
        ],
        questions: [
          ol(
            '¿Qué viste crecer por última vez, y qué lo detuvo?',
            '¿Quién debería decidir en una organización como la nuestra, y en qué notarías que no es así?',
          ),
        ],
      },
    },
  },
]
