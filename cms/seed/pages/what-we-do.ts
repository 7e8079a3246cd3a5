import type { SeedPage } from '../shape'
import { bold, h, italic, link, ol, p, ul } from '../text'

export const whatWeDo: SeedPage = {
  key: 'whatWeDo',
  sharePicture: 'arms',
  text: {
    en: {
      title: 'What We Do',
      slug: 'what-we-do',
      lead: 'Ideas that stay in a room change nothing. We organize in workplaces, schools and neighborhoods.',
      description:
        'The activist work of the Portland branch of the ISO: at work, on campus and in the neighborhoods.',
      sections: [
        {
          type: 'hero',
          title: 'In the struggles of today, with an eye on tomorrow',
          text: 'Wherever ordinary people push back against exploitation, oppression and injustice, we want to be there, be useful, and learn.',
          picture: 'megaphone',
          links: [{ label: 'See the next meetings', builtIn: 'meetings' }],
        },
        {
          type: 'rich-text',
          text: [
            p(
              'Members of the branch are active where they spend their days. A nurse is active in her union, a student in a campaign against cuts, a tenant among the people who share his landlord. The branch is where these threads come together: where we compare notes, find patterns and plan what none of us could do alone.',
            ),
            h(2, 'At work'),
            p(
              'We help each other to start conversations on the job, to build unions where there are none and to make those that exist more democratic. And when anybody in town goes on strike, we bring people to the picket line. ',
              link('/what-we-do/organizing-at-work', 'Organizing at Work'),
            ),
            h(2, 'At school'),
            p(
              'Universities train people for the world as it is. Students have always been good at asking why. We keep a table at Portland State and take part in fights over tuition, cops on campus and research for war. ',
              link('/what-we-do/on-campus', 'On Campus'),
            ),
            h(2, 'In the streets and neighborhoods'),
            p(
              'We march against racist violence, against war and for the climate; we stand with tenants and with immigrant neighbors; we defend clinics. Mostly we do this in coalitions with people who are not socialists, and we say openly that we are. ',
              link('/what-we-do/in-the-neighborhoods', 'In the Neighborhoods'),
            ),
          ],
        },
        {
          type: 'quote',
          text: 'The proletarians have nothing to lose but their chains. They have a world to win.',
          attribution: 'Karl Marx and Friedrich Engels, The Communist Manifesto, 1848',
          sourceUrl: 'https://www.marxists.org/archive/marx/works/1848/communist-manifesto/',
        },
        {
          type: 'call-to-action',
          title: 'Something going on where you are?',
          text: 'A schedule change, a rent increase, a coworker fired? Bring it on Thursday. You will not be handed a pamphlet in place of an answer.',
          links: [{ label: 'Get involved', builtIn: 'getInvolved' }],
        },
      ],
    },
    es: {
      title: 'Qué hacemos',
      slug: 'que-hacemos',
      lead: 'Las ideas que no salen de un salón no cambian nada. Nos organizamos en trabajos, escuelas y barrios.',
      description:
        'El trabajo activista del grupo de Portland de la ISO: en el trabajo, en la universidad y en los barrios.',
      sections: [
        {
          type: 'hero',
          title: 'En las luchas de hoy, con la mirada en el mañana',
          text: 'Donde la gente común se planta contra la explotación, la opresión y la injusticia, queremos estar, servir de algo y aprender.',
          picture: 'megaphone',
          links: [{ label: 'Ver las próximas reuniones', builtIn: 'meetings' }],
        },
        {
          type: 'rich-text',
          text: [
            p(
              'Quienes formamos el grupo participamos ahí donde pasamos los días. Una enfermera, en su sindicato; un estudiante, en una campaña contra los recortes; un inquilino, con la gente que tiene el mismo casero. En el grupo se juntan esos hilos: comparamos experiencias, encontramos lo que se repite y planeamos lo que nadie podría hacer a solas.',
            ),
            h(2, 'En el trabajo'),
            p(
              'Nos ayudamos a empezar conversaciones con los compañeros, a formar sindicatos donde no los hay y a hacer más democráticos los que existen. Y cuando alguien en la ciudad se va a huelga, llevamos gente al piquete.',
            ),
            h(2, 'En la escuela'),
            p(
              'Las universidades preparan a la gente para el mundo tal como es. Los estudiantes siempre han sido buenos para preguntar por qué. Ponemos una mesa en la Universidad Estatal de Portland y participamos en las luchas contra el alza de colegiaturas, la policía en el campus y la investigación para la guerra.',
            ),
            h(2, 'En las calles y los barrios'),
            p(
              'Marchamos contra la violencia racista, contra la guerra y por el clima; estamos con los inquilinos y con los vecinos inmigrantes; defendemos las clínicas. Casi siempre lo hacemos en coaliciones con gente que no es socialista, y decimos abiertamente que nosotros sí. ',
              link('/es/groups', 'Busca el grupo que lo hace'),
            ),
          ],
        },
        {
          type: 'call-to-action',
          title: '¿Está pasando algo donde estás tú?',
          text: '¿Un cambio de horario, un aumento de renta, un despido? Tráelo el jueves. No te vamos a dar un folleto en lugar de una respuesta.',
          links: [{ label: 'Participa', builtIn: 'getInvolved' }],
        },
      ],
    },
  },
}

export const atWork: SeedPage = {
  key: 'atWork',
  parent: 'whatWeDo',
  sharePicture: 'arms',
  text: {
    en: {
      title: 'Organizing at Work',
      slug: 'organizing-at-work',
      lead: 'Most of us spend more waking hours with our coworkers than with anybody else. It is a good place to begin.',
      sections: [
        {
          type: 'rich-text',
          text: [
            p(
              'A job is the one place where people of every background are put together, day after day, with a common problem. Nobody had to recruit them. That is what makes the workplace so strong a place to organize, and so closely watched.',
            ),
            p(
              'Members of our branch work in hospitals, schools, kitchens, warehouses and offices. Some have a union; many do not. What they have in common is a plan that is modest and takes time: to know everybody, to find out what people care about, and to win something small together before trying something large.',
            ),
            h(2, 'What we can offer'),
            ul(
              [bold('An ear. '), 'People who have been through it and will not tell your boss.'],
              [
                bold('Practice. '),
                'Workshops on ',
                link('/what-we-do/organizing-at-work/a-first-conversation', 'a first conversation'),
                ', on mapping a workplace, and on what to expect from management.',
              ],
              [
                bold('Company. '),
                'When you walk out, we walk with you, at five in the morning if need be.',
              ],
              [
                bold('Memory. '),
                'Strikes have been won before, in harder times. We read how, in the ',
                link('/meetings/study-group', 'study group'),
                ' and elsewhere.',
              ],
            ),
            p(
              'The ',
              link('/groups/labor-committee', 'Labor Committee'),
              ' is where all of it comes together. If you would rather ask one person first, ',
              link('/get-involved/ask', 'write to us'),
              '.',
            ),
          ],
        },
        { type: 'positions', title: 'The politics behind it', show: 'topic', topic: 'labor' },
        {
          type: 'upcoming-meetings',
          title: 'Meetings on work and unions',
          count: 3,
          topic: 'labor',
        },
      ],
    },
  },
}

export const firstConversation: SeedPage = {
  key: 'firstConversation',
  parent: 'atWork',
  text: {
    en: {
      title: 'A First Conversation',
      slug: 'a-first-conversation',
      lead: 'Nothing starts with a leaflet. It starts with one person who asks another how it is going, and listens.',
      sections: [
        {
          type: 'rich-text',
          text: [
            p(
              'You do not need a script, but it helps to have thought about the order of things. This is the one we practice in our workshops.',
            ),
            ol(
              [bold('Ask. '), 'What would you change here if you could? Then be quiet.'],
              [bold('Stay with it. '), 'How long has it been like that? Who else is hit by it?'],
              [bold('Ask why. '), 'Who decided it, and what do they get out of it?'],
              [bold('Ask who. '), 'Who could make them change it, if enough of us wanted to?'],
              [
                bold('Ask for something small. '),
                'Would you come for a coffee with the two others who said the same?',
              ],
            ),
            p(
              'Talk off the clock and away from the manager’s door. Do not promise what you cannot know. And write down afterwards, on paper and at home, ',
              italic('what the other person said'),
              ', not what you said.',
            ),
          ],
        },
        {
          type: 'questions',
          title: 'Questions',
          items: [
            {
              question: 'What if they say no?',
              answer: [
                p(
                  'Then you know more than before. Thank them, mean it, and ask again when something has changed.',
                ),
              ],
            },
            {
              question: 'Is this legal?',
              answer: [
                p(
                  'Talking with coworkers about pay and conditions is protected by law for most private-sector employees in the United States. Laws differ for public workers and others, and bosses break them. Ask a union or a labor lawyer before you rely on it.',
                ),
              ],
            },
          ],
        },
      ],
    },
  },
}

export const onCampus: SeedPage = {
  key: 'onCampus',
  parent: 'whatWeDo',
  sharePicture: 'book',
  text: {
    en: {
      title: 'On Campus',
      slug: 'on-campus',
      lead: 'Portland State is where we meet. It is also a place of work, of debt and of protest.',
      sections: [
        {
          type: 'rich-text',
          text: [
            p(
              'Once a week during term there is a table in the Park Blocks with books, a petition and somebody who likes to argue. That is us. Stop by between classes.',
            ),
            p(
              'We work with students who want tuition to go down and adjuncts who want their pay to go up, because the money is in the same place. We have marched for an unarmed campus. And we ask what a university in the middle of a city owes to the people who sleep in its doorways.',
            ),
            h(2, 'You are not a student?'),
            p(
              'Neither are most of us. The meetings are at the university because it is easy to reach; they are for everybody.',
            ),
          ],
        },
        {
          type: 'picture',
          picture: 'book',
          caption: 'The best seminars have refills.',
          credit: 'ISO Portland',
        },
        {
          type: 'video',
          title: 'Our table in three minutes',
          text: 'Two students and a cook say why they stopped at the table in the Park Blocks, and why they came back.',
          poster: 'chairs',
          url: 'https://videos.example.org/w/our-table',
        },
        { type: 'upcoming-meetings', title: 'Coming up', count: 3, topic: 'ideas' },
        {
          type: 'gallery',
          title: 'From our wall',
          pictures: [
            { picture: 'march', caption: 'Over the bridge, for everybody’s right to stay.' },
            { picture: 'lift', caption: 'It is lighter with many hands.' },
            {
              picture: 'carnation',
              caption: 'Against the next war.',
              credit: 'ISO Portland',
            },
            { picture: 'ballot' },
          ],
        },
      ],
    },
  },
}

export const neighborhoods: SeedPage = {
  key: 'neighborhoods',
  parent: 'whatWeDo',
  text: {
    en: {
      title:
        'In the Neighborhoods: Rent, Eviction, Policing and the Right to Stay in the City You Keep Running',
      slug: 'in-the-neighborhoods',
      lead: 'A city is made by those who clean it, drive it and cook for it. They ought to be able to live in it.',
      sections: [
        {
          type: 'rich-text',
          text: [
            p(
              'A landlord deals with each tenant alone; that is how rents go up. When the tenants of one building, or of one owner, sit down together, the arithmetic changes. We help to knock on the doors, translate the letters, and fill the courtroom on the day of a hearing.',
            ),
            p(
              'The same goes for policing. Families who have lost somebody to a bullet or a deportation should not have to stand in front of city hall on their own. We go with them, and we bring our unions, classmates and neighbors.',
            ),
          ],
        },
        { type: 'positions', title: 'The politics behind it', show: 'topic', topic: 'racism' },
        { type: 'groups', title: 'Where it happens', chosen: ['labor', 'climate'] },
        {
          type: 'people',
          title: 'Whom to ask',
          chosen: [
            { person: 'desmond', text: 'Ask me how a building begins, and where we knock next.' },
            { person: 'june' },
          ],
        },
        { type: 'documents', title: 'To take along', show: 'newest', count: 3 },
      ],
    },
  },
}
