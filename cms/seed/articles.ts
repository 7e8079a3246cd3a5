import type { SeedArticle } from './shape'
import { bold, h, link, p, quote, ul } from './text'

export const articles: SeedArticle[] = [
  {
    key: 'forumAhead',
    kind: 'announcement',
    appearedOn: { weekday: 'tuesday', inDays: -6 },
    topics: ['climate'],
    meeting: 'forum',
    group: 'climate',
    text: {
      en: {
        title: 'Bring Your Heating Bill to the Library',
        slug: 'bring-your-heating-bill',
        lead: 'Our public forum on the climate begins with what it already costs the people in the room. Three speakers, ten minutes each, and the rest is yours.',
        body: [
          p(
            'We are asking everybody who comes to the forum to bring one piece of paper: a heating bill, a bus receipt, a letter from an insurance company. We will pin them to a board at the door. It will be the first exhibit of the afternoon, before anyone has said a word.',
          ),
          p(
            'A transit worker, a student organizer and one of us will then try to answer the same question from three sides: ',
            bold('who runs up the bill, and who gets it?'),
            ' Afterwards the microphones go around. You can also follow from home and write your question.',
          ),
          ul(
            'There is childcare in the room next door, and it is free.',
            'Sign language is provided, and captions are on the screen.',
            'Please wear a mask; we have some at the door.',
          ),
        ],
      },
      es: {
        title: 'Trae tu recibo de la calefacción a la biblioteca',
        slug: 'trae-tu-recibo-de-la-calefaccion',
        lead: 'Nuestro foro público sobre el clima empieza con lo que ya les cuesta a quienes están en la sala. Tres personas hablan diez minutos cada una; el resto es de ustedes.',
        body: [
          p(
            'Pedimos a quien venga al foro que traiga un papel: un recibo de la calefacción, un boleto de autobús, una carta del seguro. Los clavaremos en un tablero junto a la puerta. Será lo primero que se vea esa tarde, antes de que nadie diga una palabra.',
          ),
          p(
            'Una trabajadora del transporte, un organizador estudiantil y alguien de nuestro grupo intentarán después responder a la misma pregunta desde tres lados: ',
            bold('¿quién hace crecer la cuenta y a quién le llega?'),
            ' Luego circulan los micrófonos. También se puede seguir desde casa y escribir la pregunta.',
          ),
          ul(
            'Hay cuidado de niños en la sala de al lado, sin costo.',
            'Hay lengua de señas, y subtítulos en la pantalla.',
            'Usa cubrebocas, por favor; tenemos algunos en la entrada.',
          ),
        ],
      },
    },
  },
  {
    key: 'laundry',
    kind: 'report',
    appearedOn: { weekday: 'friday', inDays: -24 },
    topics: ['labor'],
    page: 'atWork',
    group: 'labor',
    person: 'desmond',
    picture: 'arms',
    text: {
      en: {
        title: 'Five Mornings at the Laundry Gate',
        slug: 'five-mornings-at-the-laundry-gate',
        lead: 'Workers at an industrial laundry walked out over the heat on the floor. We brought coffee, and learned how a strike is run by people who had never run one.',
        body: [
          p(
            'The sheets of half the hotels downtown are washed in one long building by the river. In summer it is over a hundred degrees at the presses. When the second person fainted in a week, the shift that was just coming in stayed outside, and the one that was ending joined it.',
          ),
          p(
            'By the time we got there on Monday with two thermos flasks, a committee of six had been elected on the sidewalk. Nobody on it had held an office before. They took turns at a table made of pallets, and everything that was decided was said twice: once in English, once in Spanish.',
          ),
          quote('They told us to drink more water. So we went out to get some.'),
          h(2, 'What they won'),
          ul(
            'Fans at every press, and a break each hour when it is hot.',
            'Nobody is punished for having walked out.',
            'The committee stays, and meets the management once a month.',
          ),
          p(
            'It is not a union yet. But the next time something is wrong, everybody knows where the table stands. If you want to talk about your own workplace, ',
            link('/what-we-do/organizing-at-work', 'this is how we go about it'),
            '.',
          ),
        ],
      },
    },
  },
  {
    key: 'noMoneyForWar',
    kind: 'statement',
    appearedOn: { weekday: 'monday', inDays: -45 },
    topics: ['war'],
    position: 'war',
    text: {
      en: {
        title: 'Not a Dollar for the Next War',
        slug: 'not-a-dollar-for-the-next-war',
        lead: 'Congress has found the money for bombers that it could not find for schools. We say no, and ask every union and student group in Portland to say it with us.',
        body: [
          p(
            'Last week both parties voted together for the largest military budget that this country has ever had. There was no quarrel about how to pay for it. There never is. The quarrel begins when a school needs a nurse.',
          ),
          p(
            'We oppose this budget and the wars that it prepares. Those who will be sent and those who will be bombed have more in common with each other than with the people who profit from either.',
          ),
          h(2, 'What we propose'),
          ul(
            'Put a motion against the budget before your local, your student senate or your tenants’ union. We help to write it.',
            'Join us at the vigil that the city’s peace groups keep at the federal building every first Friday.',
            'Invite us to speak, or argue with us.',
          ),
        ],
      },
      es: {
        title: 'Ni un dólar para la próxima guerra',
        slug: 'ni-un-dolar-para-la-proxima-guerra',
        lead: 'El Congreso encontró para bombarderos el dinero que no encontraba para escuelas. Decimos que no, y pedimos a cada sindicato y grupo estudiantil de Portland que lo diga con nosotros.',
        body: [
          p(
            'La semana pasada los dos partidos votaron juntos el presupuesto militar más grande que ha tenido este país. Nadie discutió cómo se va a pagar. Nunca se discute. La discusión empieza cuando una escuela necesita una enfermera.',
          ),
          p(
            'Nos oponemos a este presupuesto y a las guerras que prepara. Quienes serán enviados y quienes serán bombardeados tienen más en común entre sí que con quienes ganan dinero con unos y otros.',
          ),
          h(2, 'Lo que proponemos'),
          ul(
            'Presenta una moción contra el presupuesto en tu sindicato, tu senado estudiantil o tu unión de inquilinos. Te ayudamos a escribirla.',
            'Acompáñanos a la vigilia que los grupos por la paz de la ciudad hacen cada primer viernes frente al edificio federal.',
            'Invítanos a hablar, o discute con nosotros.',
          ),
        ],
      },
    },
  },
]
