/** The pages whose title, lead and sections are shown on the site's built-in paths. */
import type { SeedPage } from '../shape'
import { bold, h, link, ol, p, ul } from '../text'

export const meetingsPage: SeedPage = {
  key: 'meetings',
  text: {
    en: {
      title: 'Meetings',
      slug: 'our-meetings',
      lead: 'Come to any of these. You do not have to agree with us, nor to sign up, unless a date says so.',
      description:
        'When and where the Portland branch of the ISO meets: weekly meetings, study group, forums.',
      sections: [
        {
          type: 'questions',
          title: 'Before your first meeting',
          items: [
            {
              question: 'Do I have to be a student?',
              answer: [
                p(
                  'No. We meet at the university because it has a good room in the middle of town. Most of us work for a living, and some are retired.',
                ),
              ],
            },
            {
              question: 'Will I be asked to speak or to pay?',
              answer: [
                p(
                  'Neither. You can sit and listen for as many evenings as you like. A hat goes around for the photocopies; let it pass if you are short.',
                ),
              ],
            },
            {
              question: 'Can I bring my kid?',
              answer: [
                p(
                  'Yes. At most meetings we can arrange childcare when you write to us a few days ahead; each meeting’s own page says what there is.',
                ),
              ],
            },
            {
              question: 'How do I find out about a change?',
              answer: [
                p(
                  'A date that is cancelled or moved stays in the list with a note. If you find a locked door all the same, the page of the meeting says whom to write to.',
                ),
              ],
            },
          ],
        },
      ],
    },
    es: {
      title: 'Reuniones',
      slug: 'reuniones',
      lead: 'Ven a cualquiera de estas. No hace falta estar de acuerdo, ni inscribirse si la fecha no lo dice.',
      description:
        'Cuándo y dónde se reúne el grupo de Portland de la ISO: reuniones, grupo de estudio y foros.',
      sections: [
        {
          type: 'questions',
          title: 'Antes de tu primera reunión',
          items: [
            {
              question: '¿Tengo que ser estudiante?',
              answer: [
                p(
                  'No. Nos reunimos en la universidad porque tiene un buen salón en el centro de la ciudad. La mayoría vivimos de nuestro trabajo, y hay quienes ya se jubilaron.',
                ),
              ],
            },
            {
              question: '¿Me van a pedir que hable o que pague?',
              answer: [
                p(
                  'Ni una cosa ni la otra. Puedes sentarte a escuchar todas las veces que quieras. Pasamos una gorra para las fotocopias; si andas corto, déjala pasar.',
                ),
              ],
            },
            {
              question: '¿Puedo llevar a mis hijos?',
              answer: [
                p(
                  'Sí. En casi todas las reuniones podemos organizar quién los cuide si nos escribes unos días antes; la página de cada reunión dice qué hay.',
                ),
              ],
            },
            {
              question: '¿Cómo me entero de un cambio?',
              answer: [
                p(
                  'Una fecha cancelada o cambiada se queda en la lista con una nota. Si aun así encuentras la puerta cerrada, la página de la reunión dice a quién escribirle.',
                ),
              ],
            },
          ],
        },
      ],
    },
  },
}

export const whereWeStand: SeedPage = {
  key: 'whereWeStand',
  text: {
    en: {
      title: 'Where We Stand',
      slug: 'where-we-stand',
      lead: 'Our politics in short texts, debated and adopted by the branch. Read one or read them in order.',
      description:
        'The positions of the Portland branch of the ISO: socialism from below, workers’ power and more.',
      sections: [
        {
          type: 'rich-text',
          text: [
            p(
              'We want to build a left alternative to a world of racism, poverty, war and environmental destruction. Here is how we think about it. None of this is scripture: each text was argued over, and will be again. If you think we are wrong, come to a ',
              link('/meetings', 'meeting'),
              ' and say so.',
            ),
          ],
        },
        {
          type: 'quote',
          text: 'The emancipation of the working classes must be conquered by the working classes themselves.',
          attribution: 'Rules of the International Working Men’s Association, 1864',
        },
        { type: 'upcoming-meetings', title: 'Come and say so', count: 2 },
      ],
    },
    es: {
      title: 'Nuestra posición',
      slug: 'nuestra-posicion',
      lead: 'Nuestra política en textos cortos, debatidos y aprobados por el grupo. Lee uno o léelos en orden.',
      description:
        'Las posiciones del grupo de Portland de la ISO: socialismo desde abajo, el poder de los trabajadores y más.',
      sections: [
        {
          type: 'rich-text',
          text: [
            p(
              'Queremos construir una alternativa de izquierda a un mundo de racismo, pobreza, guerra y destrucción del medio ambiente. Así lo pensamos. Nada de esto es sagrado: cada texto se discutió y se volverá a discutir. Si crees que nos equivocamos, ven a una ',
              link('/es/meetings', 'reunión'),
              ' y dilo. Algunos textos están por ahora solo en inglés.',
            ),
          ],
        },
        {
          type: 'quote',
          text: 'La emancipación de las clases trabajadoras debe ser conquistada por las clases trabajadoras mismas.',
          attribution: 'Estatutos de la Asociación Internacional de los Trabajadores, 1864',
        },
        { type: 'upcoming-meetings', title: 'Ven y dilo', count: 2 },
      ],
    },
  },
}

export const getInvolved: SeedPage = {
  key: 'getInvolved',
  text: {
    en: {
      title: 'Get Involved',
      slug: 'take-part',
      lead: 'Come to a meeting, take part in a fight, read something with us. Any of the three is a good beginning.',
      description:
        'How to meet the Portland branch of the ISO, take part in what it does, and join.',
      sections: [
        { type: 'upcoming-meetings', title: 'For newcomers', count: 3, topic: 'branch' },
        {
          type: 'rich-text',
          text: [
            h(2, 'Three ways to begin'),
            ol(
              [
                bold('Come on a Thursday. '),
                'The ',
                link('/meetings/weekly-branch-meeting', 'weekly meeting'),
                ' begins at seven. Come early and say that you are new.',
              ],
              [
                bold('Meet us outside. '),
                'You will find us on picket lines and at protests, at a table with leaflets. Ask for something to do.',
              ],
              [
                bold('Read along. '),
                'The ',
                link('/meetings/study-group', 'study group'),
                ' takes one short classic a month, with coffee.',
              ],
            ),
            p(
              'We do two things, and each makes the other better. We ',
              bold('discuss and debate'),
              ' politics, to learn about socialism and the real Marxist tradition. And we ',
              bold('take part in struggles'),
              ' for social justice, in this city and beyond. At present we meet as one big branch at Portland State University, with occasional meetings and events elsewhere in town.',
            ),
          ],
        },
        {
          type: 'picture',
          picture: 'arms',
          caption: 'On the line: nobody holds it alone.',
          credit: 'ISO Portland',
        },
        {
          type: 'sign-up',
          title: 'Stay in touch',
          text: 'Tell us what you care about, and one of us writes to you. Letters only if you ask for them, and nobody asks for money.',
        },
        {
          type: 'support',
          way: 'join',
          text: 'Members pay what they can, have a vote in everything we decide, and take on a task that they picked themselves.',
        },
        {
          type: 'support',
          way: 'donate',
          title: 'Donate',
          text: 'Nobody pays us but people like you. Ten dollars print a hundred leaflets.',
        },
        {
          type: 'questions',
          title: 'Good to know',
          items: [
            {
              question: 'What does a member do?',
              answer: [
                p('Members agree with the broad lines of where we stand, and then:'),
                ul(
                  'come to meetings and help to prepare them;',
                  'are active somewhere: at work, at school, in their neighborhood or in a campaign;',
                  'pay dues according to their income, because nobody else pays our bills.',
                ),
                p(
                  'How we decide is set down in our ',
                  link('/documents/bylaws', 'bylaws'),
                  ', and what we decided in our ',
                  link('/documents', 'documents'),
                  '.',
                ),
                p('This is ', link('/people', 'who does what'), ' at present.'),
              ],
            },
            {
              question: 'How much time does it take?',
              answer: [
                p(
                  'As much as you have. Some of us have kids and two jobs. An hour that you can really give is worth more than ten that you promised.',
                ),
              ],
            },
            {
              question: 'I do not agree with everything. Is that a problem?',
              answer: [
                p(
                  'No. We would be worried if you did. Read ',
                  link('/positions', 'where we stand'),
                  ', find what bothers you and bring it along.',
                ),
              ],
            },
          ],
        },
        {
          type: 'download',
          title: 'Our leaflet',
          description:
            'One sheet that says who we are. Print it, fold it, leave it in the break room.',
          file: 'leaflet',
        },
      ],
    },
    es: {
      title: 'Participa',
      slug: 'participa',
      lead: 'Ven a una reunión, súmate a una lucha, lee algo con nosotros. Cualquiera de las tres es un buen comienzo.',
      description:
        'Cómo conocer al grupo de Portland de la ISO, participar en lo que hace y unirte.',
      sections: [
        {
          type: 'upcoming-meetings',
          title: 'Si vienes por primera vez',
          count: 3,
          topic: 'branch',
        },
        {
          type: 'rich-text',
          text: [
            h(2, 'Tres maneras de empezar'),
            ol(
              [
                bold('Ven un jueves. '),
                'La ',
                link('/es/meetings/weekly-branch-meeting', 'reunión semanal'),
                ' empieza a las siete. Llega un poco antes y di que es tu primera vez.',
              ],
              [
                bold('Encuéntranos en la calle. '),
                'Estamos en los piquetes y en las protestas, en una mesa con volantes. Pide algo que hacer.',
              ],
              [
                bold('Lee con nosotros. '),
                'El ',
                link('/es/meetings/study-group', 'grupo de estudio'),
                ' lee cada mes un clásico corto, con café.',
              ],
            ),
            p(
              'Hacemos dos cosas, y cada una mejora a la otra. ',
              bold('Discutimos y debatimos'),
              ' de política, para aprender sobre el socialismo y la verdadera tradición marxista. Y ',
              bold('participamos en las luchas'),
              ' por la justicia social, en esta ciudad y más allá. Por ahora nos reunimos como un solo grupo grande en la Universidad Estatal de Portland, con algunas reuniones y actos en otros puntos de la ciudad.',
            ),
          ],
        },
        {
          type: 'picture',
          picture: 'arms',
          caption: 'En el piquete: nadie lo sostiene solo.',
          credit: 'ISO Portland',
        },
        {
          type: 'sign-up',
          title: 'Sigamos en contacto',
          text: 'Cuéntanos qué te importa y te escribe alguien del grupo. Boletines solo si los pides, y nadie te pide dinero.',
        },
        {
          type: 'support',
          way: 'join',
          text: 'Quien se afilia paga lo que puede, vota en todo lo que decidimos y asume una tarea que elige por su cuenta.',
        },
        {
          type: 'support',
          way: 'donate',
          title: 'Haz una donación',
          text: 'No nos paga nadie más que gente como tú. Con diez dólares se imprimen cien volantes.',
        },
        {
          type: 'questions',
          title: 'Conviene saber',
          items: [
            {
              question: '¿Qué hace quien es miembro?',
              answer: [
                p('Está de acuerdo con las líneas generales de nuestra posición, y además:'),
                ul(
                  'viene a las reuniones y ayuda a prepararlas;',
                  'participa en algún lugar: en el trabajo, en la escuela, en su barrio o en una campaña;',
                  'paga una cuota según su ingreso, porque nadie más paga nuestras cuentas.',
                ),
                p(
                  'Cómo decidimos está en nuestros ',
                  link('/es/documents/estatutos', 'estatutos'),
                  ', y lo que decidimos, en nuestros ',
                  link('/es/documents', 'documentos'),
                  '.',
                ),
                p('Aquí está ', link('/es/people', 'quién hace qué'), ' por ahora.'),
              ],
            },
            {
              question: '¿Cuánto tiempo lleva?',
              answer: [
                p(
                  'El que tengas. Algunos tenemos hijos y dos trabajos. Una hora que de verdad puedes dar vale más que diez prometidas.',
                ),
              ],
            },
            {
              question: 'No estoy de acuerdo con todo. ¿Es un problema?',
              answer: [
                p(
                  'No. Nos preocuparía que lo estuvieras. Lee ',
                  link('/es/positions', 'nuestra posición'),
                  ', busca lo que te incomoda y tráelo.',
                ),
              ],
            },
          ],
        },
        {
          type: 'download',
          title: 'Nuestro volante',
          description:
            'Una hoja que dice quiénes somos (en inglés). Imprímela, dóblala y déjala en la sala de descanso.',
          file: 'leaflet',
        },
      ],
    },
  },
}
