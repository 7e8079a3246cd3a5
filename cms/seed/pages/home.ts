import type { SeedPage } from '../shape'
import { bold, h, link, p } from '../text'

export const home: SeedPage = {
  key: 'home',
  sharePicture: 'share',
  text: {
    en: {
      title: 'The Portland branch of the ISO',
      slug: 'home',
      lead: 'We are socialists who organize where we work, study and live.',
      description:
        'The Portland branch of the International Socialist Organization: who we are, where we stand, when we meet. Everybody is welcome.',
      sections: [
        {
          type: 'hero',
          title: 'People before profit. Built from below.',
          text: 'We are socialists in Portland who organize where we work, study and live. Come and meet us; you do not need to be a student or an expert.',
          picture: 'march',
          links: [
            { label: 'Get involved', builtIn: 'getInvolved' },
            { label: 'Where we stand', builtIn: 'positions' },
          ],
          showNextMeeting: true,
        },
        {
          type: 'rich-text',
          text: [
            h(2, 'Who we are'),
            p(
              'There is enough on this planet to feed, clothe and educate everybody. Yet a tiny part of the population of this country holds fantastic wealth, millions are desperately poor, and many more live from one paycheck to the next.',
            ),
            p(
              'We are the Portland branch of the ',
              bold('International Socialist Organization'),
              ', the largest revolutionary organization in the United States, with branches and members in more than 65 cities. Together we want to build a left alternative to a world of racism, poverty, war and environmental destruction.',
            ),
            p(
              'Workers are the vast majority, and they are the force that can win it. That is the tradition we stand in, the revolutionary socialism of Marx, Lenin and Trotsky. It is also why we support neither Democrats nor Republicans: both act for corporations and the rich at the top. ',
              link('/positions', 'Read where we stand.'),
            ),
          ],
        },
        {
          type: 'positions',
          title: 'Where we stand',
          show: 'chosen',
          chosen: ['fromBelow', 'twoParties', 'planet'],
        },
        { type: 'upcoming-meetings', title: 'Upcoming meetings', count: 4 },
        { type: 'news', count: 2 },
        {
          type: 'call-to-action',
          title: 'Come as you are',
          text: 'We debate politics to learn, and we take part in the struggles around us to win. Look at what we do in town, or come to a Thursday meeting and ask us anything.',
          links: [
            { label: 'How to get involved', builtIn: 'getInvolved' },
            { label: 'What we do', page: 'whatWeDo' },
          ],
        },
      ],
    },
    es: {
      title: 'El grupo de Portland de la ISO',
      slug: 'inicio',
      lead: 'Somos socialistas que nos organizamos donde trabajamos, estudiamos y vivimos.',
      description:
        'El grupo de Portland de la Organización Socialista Internacional: quiénes somos, cuál es nuestra posición y cuándo nos reunimos.',
      sections: [
        {
          type: 'hero',
          title: 'La gente antes que las ganancias.',
          text: 'Somos socialistas de Portland y nos organizamos donde trabajamos, estudiamos y vivimos. Ven a conocernos; no hace falta ser estudiante ni saber mucho.',
          picture: 'march',
          links: [
            { label: 'Participa', builtIn: 'getInvolved' },
            { label: 'Nuestra posición', builtIn: 'positions' },
          ],
          showNextMeeting: true,
        },
        {
          type: 'rich-text',
          text: [
            h(2, 'Quiénes somos'),
            p(
              'En este planeta alcanza para alimentar, vestir y educar a todas las personas. Y sin embargo, en este país una parte diminuta de la población tiene una riqueza fabulosa, millones viven en la pobreza y muchos más van al día, de un cheque al siguiente.',
            ),
            p(
              'Somos el grupo de Portland de la ',
              bold('Organización Socialista Internacional'),
              ' (ISO, por sus siglas en inglés), la organización revolucionaria más grande de Estados Unidos, con grupos y militantes en más de 65 ciudades. Queremos construir una alternativa de izquierda a un mundo de racismo, pobreza, guerra y destrucción del medio ambiente.',
            ),
            p(
              'Los trabajadores son la inmensa mayoría y la fuerza que puede lograrlo. Esa es nuestra tradición: el socialismo revolucionario de Marx, Lenin y Trotsky. También por eso no apoyamos ni a demócratas ni a republicanos: los dos actúan para las corporaciones y los ricos de arriba. ',
              link('/es/positions', 'Lee nuestra posición.'),
            ),
          ],
        },
        {
          type: 'positions',
          title: 'Nuestra posición',
          show: 'chosen',
          chosen: ['fromBelow', 'workersPower'],
        },
        { type: 'upcoming-meetings', title: 'Próximas reuniones', count: 4 },
        { type: 'news', count: 2 },
        {
          type: 'call-to-action',
          title: 'Ven como eres',
          text: 'Debatimos de política para aprender y participamos en las luchas que nos rodean para ganar. Mira lo que hacemos en la ciudad, o ven un jueves y pregunta lo que quieras.',
          links: [
            { label: 'Cómo participar', builtIn: 'getInvolved' },
            { label: 'Qué hacemos', page: 'whatWeDo' },
          ],
        },
      ],
    },
  },
}
