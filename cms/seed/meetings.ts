import type { SeedDateChange, SeedMeeting } from './shape'
import { bold, h, italic, link, p, ul } from './text'

const manifesto = 'https://www.marxists.org/archive/marx/works/1848/communist-manifesto/'

export const meetings: SeedMeeting[] = [
  {
    key: 'weekly',
    slug: 'weekly-branch-meeting',
    firstDate: { weekday: 'thursday', inDays: -190 },
    startTime: '19:00',
    endTime: '21:00',
    recurrence: { frequency: 'weekly', weekdays: ['thursday'] },
    attendance: 'in-person',
    venue: 'university',
    access: {
      stepFree: true,
      masks: 'encouraged',
      signLanguage: 'on-request',
      childcare: 'on-request',
    },
    topics: ['branch', 'ideas'],
    picture: 'chairs',
    text: {
      en: {
        title: 'Weekly Branch Meeting',
        summary:
          'A political talk, a real discussion, and plans for the week. The best first meeting to come to.',
        body: [
          p(
            'This is where the whole branch meets. Somebody opens with a short talk on a question of the day or on a piece of our history, and then the floor is open. You may ask anything. Nobody is called on who does not want to speak.',
          ),
          h(2, 'How an evening goes'),
          ul(
            [bold('7:00. '), 'Welcome, and a round of names for those who like.'],
            [bold('7:15. '), 'A talk of about twenty minutes, then discussion.'],
            [bold('8:30. '), 'What is coming up: pickets, protests, campus tables, who does what.'],
            [bold('9:00. '), 'We put the chairs back, and some of us go for a bite to eat.'],
          ),
          p(
            'Everybody is welcome, and you need not be a student. If it is your first time, come ten minutes early and say so at the door; somebody will sit with you.',
          ),
        ],
        accessTexts: {
          languages: 'English. Somebody can whisper in Spanish if you tell us beforehand.',
          whatToExpect:
            'Some twenty to forty people, who sit in a circle where there is room. You can come late, leave early or only listen.',
          doorContact:
            'If the door on SW Broadway is locked, write to portland@example.org; we check it until half past seven.',
        },
      },
      es: {
        title: 'Reunión semanal',
        summary:
          'Una charla política, una discusión de verdad y los planes de la semana. La mejor reunión para venir por primera vez.',
        body: [
          p(
            'Aquí se reúne todo el grupo. Alguien abre con una charla breve sobre un tema del momento o sobre algún episodio de nuestra historia, y luego la palabra es de todos. Puedes preguntar lo que quieras. A nadie se le obliga a hablar.',
          ),
          h(2, 'Cómo va la noche'),
          ul(
            [bold('7:00. '), 'Bienvenida, y una ronda de nombres para quien guste.'],
            [bold('7:15. '), 'Una charla de unos veinte minutos y luego la discusión.'],
            [
              bold('8:30. '),
              'Lo que viene: piquetes, protestas, mesas en el campus y quién hace qué.',
            ],
            [bold('9:00. '), 'Acomodamos las sillas y algunos nos vamos a cenar algo.'],
          ),
          p(
            'Todas las personas son bienvenidas; no hace falta ser estudiante. Si es tu primera vez, llega diez minutos antes y dilo en la entrada: alguien se sentará contigo.',
          ),
        ],
        accessTexts: {
          languages:
            'Inglés. Si nos avisas antes, alguien te va traduciendo al español en voz baja.',
          whatToExpect:
            'De veinte a cuarenta personas, en círculo donde hay lugar. Puedes llegar tarde, irte temprano o solo escuchar.',
          doorContact:
            'Si la puerta de SW Broadway está cerrada, escribe a portland@example.org; revisamos el correo hasta las siete y media.',
        },
      },
    },
  },
  {
    key: 'studyGroup',
    slug: 'study-group',
    firstDate: { nth: 2, weekday: 'sunday', inMonths: -8 },
    startTime: '14:00',
    endTime: '16:00',
    recurrence: { frequency: 'monthly-by-weekday', nth: 2, weekdays: ['sunday'] },
    phases: [
      {
        from: { nth: 1, weekday: 'monday', inMonths: 4 },
        startTime: '11:00',
        endTime: '13:00',
        recurrence: { frequency: 'monthly-by-weekday', nth: 2, weekdays: ['saturday'] },
        venue: 'library',
      },
    ],
    attendance: 'in-person',
    venue: 'cafe',
    access: { stepFree: true, masks: 'optional', signLanguage: 'none', childcare: 'on-request' },
    topics: ['ideas'],
    picture: 'book',
    text: {
      en: {
        title: 'Marxist Study Group',
        summary:
          'One short classic a month, read slowly and argued about over coffee. No background needed.',
        body: [
          p(
            'The old books are easier than their reputation, and funnier. Each month we pick one text, or a few chapters of a longer one, and talk it through: what did the author want, what has changed, what can we use?',
          ),
          p(
            'Reading beforehand helps but is not a ticket. If you had a hard week, come anyway; we begin with a summary and read the most important page aloud. All of it can be read online for free, and we bring a few printed copies.',
          ),
          p(
            'The café is kind enough to give us its back room. Please buy something if you can, and let a comrade buy it if you cannot. Its owner would like her Sundays back, so later on we move to Saturday mornings at the library.',
          ),
        ],
        accessTexts: {
          languages: 'English. Several of the texts are there in Spanish as well.',
          whatToExpect:
            'Eight to fifteen people around one long table, with background noise from the café.',
          doorContact: 'Ask at the counter for the study group.',
        },
      },
      es: {
        title: 'Grupo de estudio marxista',
        summary:
          'Un clásico breve al mes, leído despacio y discutido con café. No hace falta saber nada.',
        body: [
          p(
            'Los libros viejos son más fáciles de lo que se dice, y más divertidos. Cada mes tomamos un texto, o unos capítulos de uno más largo, y lo conversamos: qué quería quien lo escribió, qué ha cambiado, qué nos sirve hoy.',
          ),
          p(
            'Leer antes ayuda, pero no es la entrada. Si tuviste una semana dura, ven de todos modos: empezamos con un resumen y leemos en voz alta la página más importante. Llevamos algunas copias impresas.',
          ),
          p(
            'El café nos presta su cuarto de atrás. Pide algo si puedes, y deja que te invite alguien si no. A la dueña le gustaría recuperar sus domingos, así que más adelante pasamos a los sábados por la mañana en la biblioteca.',
          ),
        ],
        accessTexts: {
          languages: 'Inglés. Varios de los textos los hay también en español.',
          whatToExpect:
            'De ocho a quince personas alrededor de una mesa larga, con el ruido del café de fondo.',
          doorContact: 'Pregunta en el mostrador por el grupo de estudio.',
        },
      },
    },
  },
  {
    key: 'forum',
    slug: 'who-pays-for-the-climate',
    firstDate: { weekday: 'saturday', inDays: 19 },
    startTime: '14:00',
    endTime: '16:30',
    attendance: 'hybrid',
    venue: 'library',
    joinLink: 'https://video.example.org/rooms/who-pays-for-the-climate',
    access: { stepFree: true, masks: 'required', signLanguage: 'provided', childcare: 'provided' },
    topics: ['climate', 'labor'],
    picture: 'bridge',
    text: {
      en: {
        title: 'Public Forum: Who Pays for the Climate?',
        summary:
          'A transit worker, a student organizer and a socialist on jobs, smoke and who should foot the bill. In the room and online.',
        body: [
          p(
            'Everyone agrees that the climate is changing; the quarrel is about the invoice. Higher fares and gas prices make working people pay. Tax gifts for “green” investors make working people pay. What would it take to send the bill to those who ran it up?',
          ),
          p(
            'Three speakers open the afternoon, each with ten minutes. After that there is more than an hour for the floor. Questions can be asked in the room or written from home.',
          ),
          p(
            'It goes with our position ',
            link('/positions/for-a-livable-planet', 'For a Livable Planet'),
            ', but you do not have to share it. Disagreement makes a better forum.',
          ),
        ],
        accessTexts: {
          languages: 'English, with American Sign Language.',
          transit: 'The Portland Streetcar stops beside the library.',
          whatToExpect:
            'Rows of chairs, microphones, captions on the screen. Childcare is in the room next door and free.',
          doorContact: 'The welcome desk knows where we are.',
        },
      },
      es: {
        title: 'Foro público: ¿quién paga por el clima?',
        summary:
          'Un conductor de autobús, una organizadora estudiantil y un socialista sobre empleos, humo y a quién le toca la cuenta. En la sala y en línea.',
        body: [
          p(
            'Todo el mundo está de acuerdo en que el clima cambia; lo que se discute es la factura. Con pasajes y gasolina más caros paga la gente que trabaja. Con regalos fiscales a quien invierte «en verde», también. ¿Qué haría falta para mandarle la cuenta a quien la hizo?',
          ),
          p(
            'Tres personas abren la tarde, diez minutos cada una. Después queda más de una hora para la sala. Se puede preguntar ahí mismo o escribir desde casa.',
          ),
          p('No hace falta pensar como nosotros. Con desacuerdos el foro es mejor.'),
        ],
        accessTexts: {
          languages: 'Inglés, con lengua de señas americana.',
          transit: 'El tranvía de Portland para junto a la biblioteca.',
          whatToExpect:
            'Filas de sillas, micrófonos y subtítulos en la pantalla. Los niños se cuidan en el cuarto de al lado, gratis.',
          doorContact: 'En la recepción saben dónde estamos.',
        },
      },
    },
  },
  {
    key: 'welcome',
    slug: 'new-and-curious',
    firstDate: { weekday: 'monday', inDays: 9 },
    startTime: '18:00',
    endTime: '19:00',
    attendance: 'online',
    joinLink: 'https://video.example.org/rooms/new-and-curious',
    access: { signLanguage: 'on-request' },
    topics: ['branch'],
    text: {
      en: {
        title: 'New and Curious: an Online Welcome',
        summary:
          'One hour, two members and all the questions that you would rather not ask in a full room.',
        body: [
          p(
            'Maybe you have read this site and wonder what we are like. Maybe evenings downtown are not possible for you. Bring a cup of something; we say in ten minutes who we are and then answer what you ask, from ',
            italic('what is capitalism, actually'),
            ' to ',
            italic('how much time does this take'),
            '.',
          ),
          p('You can keep your camera off. Nothing is recorded.'),
        ],
        accessTexts: {
          languages: 'English and Spanish.',
          whatToExpect: 'A small video call with live captions.',
        },
      },
      es: {
        title: 'Por curiosidad: una bienvenida en línea',
        summary: 'Una hora, dos miembros y todas las preguntas que no harías en una sala llena.',
        body: [
          p(
            'Quizá leíste este sitio y quieres saber cómo somos. Quizá no puedes ir al centro por la noche. Prepárate un café: en diez minutos decimos quiénes somos y luego respondemos lo que preguntes, desde ',
            italic('qué es en realidad el capitalismo'),
            ' hasta ',
            italic('cuánto tiempo quita esto'),
            '.',
          ),
          p('Puedes dejar la cámara apagada. No se graba nada.'),
        ],
        accessTexts: {
          languages: 'Inglés y español.',
          whatToExpect: 'Una videollamada pequeña con subtítulos en directo.',
        },
      },
    },
  },
  {
    key: 'filmNight',
    slug: 'film-night-salt-of-the-earth',
    firstDate: { weekday: 'friday', inDays: 24 },
    startTime: '19:30',
    endTime: '22:00',
    status: 'postponed',
    attendance: 'in-person',
    venue: 'cafe',
    access: { stepFree: true, masks: 'optional' },
    topics: ['labor', 'liberation'],
    groups: ['labor'],
    text: {
      en: {
        title: 'Film Night: Salt of the Earth',
        summary:
          'Miners strike, and their wives take over the picket line. A film from 1954, then talk.',
        body: [
          p(
            'Made by blacklisted filmmakers together with the miners who had lived it, this film about a strike of Mexican American zinc workers was kept out of nearly every cinema in the country. It is about wages, and about who does the dishes.',
          ),
          p('Free; a hat goes around for whichever strike needs it most that week.'),
        ],
        statusNote:
          'The projector that we borrow is being repaired. We will give the new date here and at the weekly meeting.',
      },
    },
  },
  {
    key: 'benefit',
    slug: 'strike-fund-benefit-night',
    firstDate: { weekday: 'saturday', inDays: 33 },
    startTime: '20:00',
    endTime: '00:30',
    daysLater: 1,
    attendance: 'in-person',
    venue: 'cafe',
    access: { stepFree: true, masks: 'optional' },
    topics: ['labor'],
    groups: ['labor'],
    text: {
      en: {
        title: 'Strike Fund Benefit Night',
        summary:
          'Two bands, a raffle and soup until half past midnight. Pay what you can: all of it goes to people on strike.',
        body: [
          p(
            'A strike lasts as long as its rent money. We clear the tables away, two local bands play, and whatever the door, the soup and the raffle bring in goes to a strike fund that the weekly meeting chooses.',
          ),
          p(
            'Nobody is turned away at the door. The last bus leaves before we are done; we share rides home.',
          ),
        ],
        accessTexts: {
          languages: 'English and Spanish.',
          whatToExpect: 'Loud music, and a quiet front room with the door shut.',
        },
      },
    },
  },
  {
    key: 'weekendSchool',
    slug: 'weekend-school',
    firstDate: { weekday: 'friday', inDays: 47 },
    allDay: true,
    daysLater: 2,
    attendance: 'in-person',
    places: 24,
    venue: 'university',
    access: {
      stepFree: true,
      masks: 'encouraged',
      signLanguage: 'on-request',
      childcare: 'provided',
    },
    topics: ['ideas', 'branch'],
    text: {
      en: {
        title: 'Weekend School: How Change Happens',
        summary:
          'Friday to Sunday, ten to five each day, on one question: how did ordinary people win what we have today?',
        body: [
          p(
            'Each day takes one struggle. In the morning somebody tells the story, at noon we eat together, in the afternoon small groups work out what can be learned from it.',
          ),
          ul(
            'All of it is free; a hat goes around for lunch.',
            'Sign up for all three days, or for one.',
            'Members have floors and sofas for whoever comes from out of town: bring a sleeping bag.',
          ),
        ],
        accessTexts: {
          languages: 'English, with Spanish whisper interpretation.',
          whatToExpect: 'Some twenty people, long breaks and a quiet room.',
        },
      },
      es: {
        title: 'Escuela de fin de semana: cómo cambian las cosas',
        summary:
          'De viernes a domingo, cada día de diez a cinco, y una pregunta: ¿cómo ganó la gente común lo que hoy tenemos?',
        body: [
          p(
            'Cada día trata de una lucha. Por la mañana alguien cuenta la historia, a mediodía comemos juntos y por la tarde, en grupos pequeños, vemos qué se puede aprender de ella.',
          ),
          ul(
            'Todo es gratis; pasamos una gorra para la comida.',
            'Apúntate los tres días, o uno solo.',
            'Si vienes de fuera, trae un saco de dormir; hay sofás y suelo de sobra.',
          ),
        ],
        accessTexts: {
          languages: 'Inglés, con interpretación susurrada al español.',
          whatToExpect: 'Unas veinte personas, pausas largas y un cuarto tranquilo.',
        },
      },
    },
  },
  {
    key: 'conference',
    slug: 'autumn-conference',
    firstDate: { nth: 2, weekday: 'saturday', month: 10, inYears: -4 },
    startTime: '10:00',
    endTime: '18:00',
    recurrence: { frequency: 'yearly', nth: 2, weekdays: ['saturday'] },
    attendance: 'in-person',
    venue: 'university',
    access: {
      stepFree: true,
      masks: 'encouraged',
      signLanguage: 'on-request',
      childcare: 'provided',
    },
    topics: ['branch', 'ideas'],
    picture: 'march',
    text: {
      en: {
        title: 'Autumn Conference',
        summary:
          'One long day in October: talks and workshops for everybody, then the branch debates and adopts its positions.',
        body: [
          p(
            'Once a year we clear a whole Saturday. The morning and early afternoon are open to all: talks on history and theory, workshops on how to start something at work or at school, a table of books, and lunch.',
          ),
          p(
            'In the late afternoon the members of the branch take stock. We look at what we set out to do and what came of it, and we debate ',
            link('/positions', 'where we stand'),
            '. What is adopted there is what you read on this site. Guests are welcome to listen to that part, too.',
          ),
          h(2, 'Practical things'),
          ul(
            'Lunch is shared: bring a dish, or come for the dishes.',
            'Childcare runs all day; tell us ages and allergies a week ahead.',
            ['Need a ride or a couch? ', link('/get-involved/ask', 'Write to us'), '.'],
          ),
        ],
        accessTexts: {
          languages: 'English, with Spanish whisper interpretation in the plenary.',
          whatToExpect: 'A hundred people more or less, a quiet room, and long breaks.',
        },
      },
    },
  },
  {
    key: 'introSeries',
    slug: 'marxism-in-six-evenings',
    firstDate: { weekday: 'wednesday', inDays: -120 },
    startTime: '18:30',
    endTime: '20:00',
    recurrence: {
      frequency: 'weekly',
      weekdays: ['wednesday'],
      until: { weekday: 'wednesday', inDays: -85 },
    },
    attendance: 'in-person',
    venue: 'university',
    access: { stepFree: true, masks: 'encouraged' },
    topics: ['ideas'],
    text: {
      en: {
        title: 'Marxism in Six Evenings',
        summary:
          'A first course, now finished: class, exploitation, the state, oppression, empire, revolution.',
        body: [
          p(
            'Six evenings, six words that everybody uses and nobody explains. Each began with a page of reading and ended with the question of what it is good for on Monday morning.',
          ),
          p(
            'The series is over and will come back. Until then the ',
            link('/meetings/study-group', 'study group'),
            ' is the place to go on.',
          ),
        ],
        readings: [
          {
            title: 'The Communist Manifesto',
            author: 'Karl Marx and Friedrich Engels',
            url: manifesto,
          },
        ],
      },
    },
  },
]

export const dateChanges: SeedDateChange[] = [
  {
    meeting: 'weekly',
    occurrence: 2,
    change: 'cancelled',
    note: {
      en: 'The building closes early this evening. No meeting; see you the week after.',
      es: 'El edificio cierra temprano esa tarde. No hay reunión; nos vemos la semana siguiente.',
    },
  },
  {
    meeting: 'weekly',
    occurrence: 4,
    change: 'other-venue',
    newVenue: 'cafe',
    note: {
      en: 'Our usual room is taken this week, so we meet in the back room of the café.',
      es: 'Nuestro salón está ocupado esa semana; nos reunimos en el cuarto del fondo del café.',
    },
  },
  {
    meeting: 'studyGroup',
    occurrence: 0,
    change: 'moved',
    movedByDays: 7,
    newStartTime: '15:00',
    newEndTime: '17:00',
    note: {
      en: 'The café has a private party on our usual Sunday. We meet one week later and one hour later.',
      es: 'El café tiene una fiesta privada nuestro domingo de siempre. Nos vemos una semana y una hora más tarde.',
    },
  },
]
