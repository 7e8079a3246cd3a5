import type { SeedPosition } from './shape'
import { bold, h, italic, link, ol, p, quote, ul } from './text'

export const positions: SeedPosition[] = [
  {
    key: 'fromBelow',
    order: 10,
    topics: ['ideas'],
    adoptedOn: '2023-10-14',
    adoptedAt: 'conference',
    picture: 'lift',
    text: {
      en: {
        title: 'Socialism from Below',
        slug: 'socialism-from-below',
        summary:
          'Socialism means that people come before profit. It cannot be handed down from above; it has to be won by the people who need it.',
        body: [
          p(
            'Look at what the world already has. There is enough to feed, clothe and educate everybody on the planet. Yet in this country a tiny part of the population holds fantastic wealth, while millions are desperately poor and many more live from one paycheck to the next. That gap is no accident and no shortage. It is what happens when the things we all depend on are run for the profit of the few who own them.',
          ),
          p(
            'By ',
            bold('socialism'),
            ' we mean a society in which the people who do the work decide together what is made, how it is made and who gets it. Homes would be built because people need to live somewhere, medicine because people get sick. That is a simple idea, and it would turn most of what we know upside down.',
          ),
          h(2, 'Not a gift'),
          p(
            'Many things have been called socialism that we want no part of: governments that ruled over workers in their name, parties that promised reforms and then asked everyone to go home and wait. What they share is the belief that somebody else will do it for us. We think the opposite. People change their world, and themselves, when they act together against exploitation, oppression and injustice. A strike, a tenants’ meeting or a march against a police killing is also a school in running things.',
          ),
          quote(
            'The emancipation of the working classes must be conquered by the working classes themselves.',
          ),
          p(
            'That line opens the rules of the International Working Men’s Association of 1864, and it is still the heart of the matter.',
          ),
          h(2, 'What follows from it'),
          ul(
            'We judge a movement by whether ordinary people are in charge of it.',
            'We take part in every fight for a better life now, because that is where people learn their own strength.',
            'We defend democracy inside the movement: open debate, elected delegates, and the right to recall them.',
          ),
          p(
            'If you want to read on, the next position, ',
            link('/positions/workers-power', 'Workers’ Power'),
            ', says who has the strength to win this.',
          ),
        ],
      },
      es: {
        title: 'Socialismo desde abajo',
        slug: 'socialismo-desde-abajo',
        summary:
          'Socialismo quiere decir que la gente está antes que las ganancias. No puede venir de arriba: lo tienen que conquistar quienes lo necesitan.',
        body: [
          p(
            'Mira lo que el mundo ya tiene. Alcanza para alimentar, vestir y educar a todas las personas del planeta. Y sin embargo, en este país una parte diminuta de la población acapara una riqueza fabulosa, mientras millones viven en la pobreza y muchos más van al día, de un cheque al siguiente. Esa distancia no es casualidad ni escasez. Es lo que pasa cuando aquello de lo que todos dependemos se maneja para la ganancia de los pocos que son sus dueños.',
          ),
          p(
            'Por ',
            bold('socialismo'),
            ' entendemos una sociedad en la que quienes hacen el trabajo deciden juntos qué se produce, cómo se produce y para quién. Se construirían casas porque la gente necesita dónde vivir, y habría medicinas porque la gente se enferma. Es una idea sencilla, y pondría de cabeza casi todo lo que conocemos.',
          ),
          h(2, 'No es un regalo'),
          p(
            'Se ha llamado socialismo a muchas cosas que no queremos: gobiernos que mandaban sobre los trabajadores en su nombre, partidos que prometían reformas y luego pedían que todos se fueran a su casa a esperar. Lo que tienen en común es la creencia de que alguien más lo hará por nosotros. Pensamos lo contrario. La gente cambia su mundo, y se cambia a sí misma, cuando actúa unida contra la explotación, la opresión y la injusticia. Una huelga, una junta de inquilinos o una marcha contra un asesinato policial son también una escuela para aprender a dirigir.',
          ),
          quote(
            'La emancipación de las clases trabajadoras debe ser conquistada por las clases trabajadoras mismas.',
          ),
          p(
            'Con esa línea comienzan los estatutos de la Asociación Internacional de los Trabajadores, de 1864, y sigue siendo el corazón del asunto.',
          ),
          h(2, 'Lo que se desprende de esto'),
          ul(
            'Juzgamos a un movimiento por si la gente común está al mando.',
            'Participamos en cada lucha por una vida mejor hoy, porque es ahí donde la gente conoce su propia fuerza.',
            'Defendemos la democracia dentro del movimiento: debate abierto, delegados electos y el derecho a revocarlos.',
          ),
          p(
            'Si quieres seguir leyendo, la posición que sigue, ',
            link('/es/positions/el-poder-de-los-trabajadores', 'El poder de los trabajadores'),
            ', explica quién tiene la fuerza para ganar.',
          ),
        ],
      },
    },
  },
  {
    key: 'workersPower',
    order: 20,
    topics: ['labor', 'ideas'],
    adoptedOn: '2023-10-14',
    adoptedAt: 'conference',
    picture: 'arms',
    text: {
      en: {
        title: 'Workers’ Power',
        slug: 'workers-power',
        summary:
          'Workers are the vast majority, and nothing runs without them. That gives them a strength that no other group in society has.',
        body: [
          p(
            'A bus does not move because a shareholder wants it to. A hospital is not held together by its board. Every morning, people who live from their wages open, clean, cook, code, teach, drive, nurse and repair, and in the evening the whole city has been made once more. They are the vast majority of the population. When they stop, everything stops.',
          ),
          p(
            'This is why the tradition we come from, the revolutionary socialism of Marx, Lenin and Trotsky, puts workers at the center. Not because workers are better people, and not because other people’s struggles matter less, but because of where they stand: ',
            italic('together, at the point where profit is made'),
            '.',
          ),
          h(2, 'Who we mean'),
          p(
            'By workers we mean everyone who has to sell their time to live, and those who depend on them: in a warehouse or a classroom, in a kitchen or at a keyboard, with papers or without, on strike or out of work. Bosses spend a great deal of effort on dividing this class by skin color, by language, by gender and by job title. Every real victory has come from overcoming such divisions.',
          ),
          h(2, 'From the job to the whole of society'),
          ol(
            'Workers who organize win things worth having: pay, safety, time, respect.',
            'In doing so they learn to decide together, and find out who is on their side.',
            'In great upheavals they have gone further and built councils of their own, with delegates they could recall, to run cities and not just shops.',
          ),
          p(
            'We want to be useful at each of these steps. On ',
            link('/what-we-do/organizing-at-work', 'Organizing at Work'),
            ' you can read what that looks like in practice.',
          ),
        ],
      },
      es: {
        title: 'El poder de los trabajadores',
        slug: 'el-poder-de-los-trabajadores',
        summary:
          'Quienes trabajan son la inmensa mayoría y sin ellos nada funciona. Eso les da una fuerza que ningún otro grupo de la sociedad tiene.',
        body: [
          p(
            'Un autobús no se mueve porque lo quiera un accionista. Un hospital no se sostiene gracias a su consejo directivo. Cada mañana, la gente que vive de su salario abre, limpia, cocina, programa, enseña, maneja, cuida y repara, y al anochecer la ciudad entera se ha vuelto a hacer. Son la inmensa mayoría de la población. Cuando ellos paran, todo para.',
          ),
          p(
            'Por eso la tradición de la que venimos, el socialismo revolucionario de Marx, Lenin y Trotsky, pone a los trabajadores en el centro. No porque sean mejores personas, ni porque las luchas de los demás importen menos, sino por el lugar que ocupan: ',
            italic('juntos, en el punto donde se genera la ganancia'),
            '.',
          ),
          h(2, 'De quiénes hablamos'),
          p(
            'Hablamos de todas las personas que tienen que vender su tiempo para vivir, y de quienes dependen de ellas: en una bodega o en un salón de clases, en una cocina o frente a un teclado, con papeles o sin ellos, en huelga o sin empleo. Los patrones se esfuerzan mucho en dividir a esta clase por color de piel, por idioma, por género y por puesto. Toda victoria verdadera ha salido de superar esas divisiones.',
          ),
          h(2, 'Del trabajo a la sociedad entera'),
          ol(
            'Cuando los trabajadores se organizan, ganan cosas que valen la pena: salario, seguridad, tiempo, respeto.',
            'Al hacerlo aprenden a decidir juntos y descubren quién está de su lado.',
            'En los grandes estallidos han ido más lejos y han formado sus propios consejos, con delegados revocables, para dirigir ciudades y no solo talleres.',
          ),
          p(
            'Queremos ser útiles en cada uno de estos pasos. En ',
            link('/es/que-hacemos', 'Qué hacemos'),
            ' puedes leer cómo se ve eso en la práctica.',
          ),
        ],
      },
    },
  },
  {
    key: 'twoParties',
    order: 30,
    topics: ['ideas'],
    adoptedOn: '2024-10-12',
    adoptedAt: 'conference',
    picture: 'ballot',
    text: {
      en: {
        title: 'Independence from the Two Parties',
        slug: 'independence-from-the-two-parties',
        summary:
          'The Democrats, like the Republicans, act for corporations and the rich at the top. We support neither party’s candidates.',
        body: [
          p(
            'Every few years we are told that this is the one election in which we must put our own demands aside. And every few years, whoever wins, the rents go up, the wars are paid for and the promises are explained away. We do not think this is bad luck. The Democratic Party, like the Republican Party, acts for corporations and for the rich at the top. Their donors, their donors’ lawyers and their advisers come from the same small world.',
          ),
          p(
            'That does not mean the two are the same in everything, or that we do not care who governs. It means that neither is ours. A movement that ties itself to one of them ends up holding back: do not strike now, do not march now, do not embarrass our friends before November. The price is paid by the people whom the movement was for.',
          ),
          h(2, 'What we do instead'),
          ul(
            'We support no candidate of either party, nationally or in Oregon.',
            'We put our time where change has come from: strikes, protests, walkouts, occupations, boycotts, tenants’ and students’ organizing.',
            'We argue for an independent left that answers to the people who build it.',
          ),
          p(
            'People we work with often see this differently, and vote as they think right. We will gladly argue about it over coffee and still turn up at the same picket line in the morning.',
          ),
        ],
      },
    },
  },
  {
    key: 'racism',
    order: 40,
    topics: ['racism'],
    adoptedOn: '2024-10-12',
    adoptedAt: 'conference',
    text: {
      en: {
        title: 'Against Racism',
        slug: 'against-racism',
        summary:
          'Racism is built into this society because somebody gains from it. We fight it everywhere, every day, and not only after the revolution.',
        body: [
          p(
            'Racism is more than prejudice in people’s heads. It decides who is stopped by the police, who gets the loan, whose school is closed and whose neighborhood lies beside the freeway. It was made to excuse slavery and conquest, and it has been kept alive since because it is useful: it makes some people cheap to hire and easy to blame, and it sets neighbors against each other who have every reason to stand together.',
          ),
          p(
            'So we see the fight against racism as part of every other fight, and as one that cannot wait. A union that shrugs at racism is a weaker union. A left that treats it as a side question does not deserve the name.',
          ),
          h(2, 'Where that puts us'),
          ul(
            [
              bold('Against police violence. '),
              'We march with the families, and we want the money that goes to policing to go to homes, schools and care.',
            ],
            [
              bold('With immigrants. '),
              'No human being is illegal. We oppose raids, detention and deportation, and stand for full rights for all who live here.',
            ],
            [
              bold('Against the far right. '),
              'When racists march, the answer is to be many more than they are, in public and together.',
            ],
          ),
          p(
            'Movements led by those who suffer racism have shaken this country more than once. We want to learn from that history and help to add to it.',
          ),
        ],
      },
      es: {
        title: 'Contra el racismo',
        slug: 'contra-el-racismo',
        summary:
          'El racismo es parte de esta sociedad porque a alguien le conviene. Lo combatimos en todas partes, todos los días, y no solo después de la revolución.',
        body: [
          p(
            'El racismo es más que un prejuicio en la cabeza de la gente. Decide a quién detiene la policía, a quién le dan el préstamo, qué escuela se cierra y qué barrio queda junto a la autopista. Nació para justificar la esclavitud y la conquista, y se ha mantenido vivo porque es útil: abarata a unas personas, hace fácil echarles la culpa, y enfrenta a vecinos que tienen todas las razones para estar del mismo lado.',
          ),
          p(
            'Por eso vemos la lucha contra el racismo como parte de todas las demás, y como una que no puede esperar. Un sindicato que se encoge de hombros ante el racismo es un sindicato más débil. Una izquierda que lo trata como asunto secundario no merece ese nombre.',
          ),
          h(2, 'Dónde nos pone eso'),
          ul(
            [
              bold('Contra la violencia policial. '),
              'Marchamos con las familias, y queremos que el dinero que va a la policía vaya a vivienda, escuelas y cuidados.',
            ],
            [
              bold('Con quienes migran. '),
              'Ningún ser humano es ilegal. Nos oponemos a las redadas, la detención y la deportación, y defendemos derechos plenos para quienes viven aquí.',
            ],
            [
              bold('Contra la extrema derecha. '),
              'Cuando los racistas marchan, la respuesta es ser muchos más que ellos, en público y juntos.',
            ],
          ),
          p(
            'Los movimientos encabezados por quienes sufren el racismo han sacudido este país más de una vez. Queremos aprender de esa historia y ayudar a continuarla.',
          ),
        ],
      },
    },
  },
  {
    key: 'war',
    order: 50,
    topics: ['war'],
    adoptedOn: '2024-10-12',
    adoptedAt: 'conference',
    picture: 'carnation',
    text: {
      en: {
        title: 'Against War',
        slug: 'against-war',
        summary:
          'Wars are fought for power and profit, and paid for by people who have neither. We oppose the wars of our own government first.',
        body: [
          p(
            'Those who decide on wars do not fight in them. The bill goes to soldiers from towns without jobs, to the families under the bombs, and to everyone at home who is told that there is no money for a clinic. We oppose war because of what it does to people, and because of what it is for: the power of states, and the markets, routes and raw materials of the companies behind them.',
          ),
          p(
            'We live in the country with the most expensive armed forces on earth. For that reason we start at home. It is easy to denounce the crimes of faraway governments; it costs more, and helps more, to oppose one’s own. We stand with people everywhere who resist occupation and dictatorship, and we do not believe that freedom can be dropped from a plane.',
          ),
          h(2, 'Money for people'),
          p(
            'Every warship is a row of schools that was not built. We ask what else could have been done with the money, and we ask it at work, on campus and in front of city hall. Unions, students and veterans have stopped or shortened wars before: by refusing to load, to serve, to research, to stay silent.',
          ),
          p(
            'In the end there will be peace when nobody can profit from its absence. That is one more reason why we are socialists.',
          ),
        ],
      },
      es: {
        title: 'Contra la guerra',
        slug: 'contra-la-guerra',
        summary:
          'Las guerras se hacen por poder y ganancias, y las paga gente que no tiene ni lo uno ni lo otro. Nos oponemos primero a las de nuestro propio gobierno.',
        body: [
          p(
            'Quienes deciden las guerras no pelean en ellas. La cuenta la pagan soldados de pueblos sin trabajo, las familias bajo las bombas y toda la gente que aquí oye que no hay dinero para una clínica. Nos oponemos a la guerra por lo que le hace a la gente y por aquello para lo que sirve: el poder de los Estados, y los mercados, las rutas y las materias primas de las empresas que están detrás.',
          ),
          p(
            'Vivimos en el país con las fuerzas armadas más caras del mundo. Por eso empezamos en casa. Es fácil denunciar los crímenes de gobiernos lejanos; cuesta más, y ayuda más, oponerse a los del propio. Estamos con la gente que en cualquier lugar resiste a la ocupación y a la dictadura, y no creemos que la libertad se pueda lanzar desde un avión.',
          ),
          h(2, 'Dinero para la gente'),
          p(
            'Cada buque de guerra es una fila de escuelas que no se construyó. Preguntamos qué más se podría haber hecho con ese dinero, y lo preguntamos en el trabajo, en la universidad y frente al ayuntamiento. Sindicatos, estudiantes y veteranos ya han parado o acortado guerras: negándose a cargar, a servir, a investigar, a callar.',
          ),
          p(
            'Al final habrá paz cuando nadie pueda sacar provecho de que falte. Esa es una razón más por la que somos socialistas.',
          ),
        ],
      },
    },
  },
  {
    key: 'planet',
    order: 60,
    topics: ['climate'],
    adoptedOn: '2025-10-11',
    adoptedAt: 'conference',
    supersedes: 'planetEarlier',
    picture: 'earth',
    text: {
      en: {
        title: 'For a Livable Planet',
        slug: 'for-a-livable-planet',
        summary:
          'The climate is not being wrecked by humanity as such but by an economy that has to grow or die. System change is the practical choice.',
        body: [
          p(
            'People in Portland know what a summer of smoke smells like. They know which neighborhoods have trees and which have only asphalt. The damage is not shared out evenly, and neither is the blame. Most of humanity has never owned an oil field or decided where a pipeline should run.',
          ),
          p(
            'The companies that decide these things have to earn more this year than last, or be bought by one that does. No amount of good will gets around that rule. A forest counts once it is lumber; clean air does not count at all. This is why we say that an economy run for profit and a livable planet do not go together, and why we do not think that shopping more carefully will mend it.',
          ),
          h(2, 'What we fight for now'),
          ul(
            'No new pipelines, terminals or trains that carry fossil fuel through the Columbia River Gorge and our city.',
            'Free, frequent public transit, paid for by those who have the money.',
            'Good union jobs for everybody whose work has to change; no worker pays for a crisis that others made.',
            'Native nations’ rights to land, water and fish, as promised and as yet unkept.',
          ),
          h(2, 'And after that'),
          p(
            'Each of these is worth winning for its own sake. Together they point further, to a society that plans with nature instead of against it, because those who plan are those who breathe the air. We have enough to feed, clothe and educate everybody. We need to stop burning it.',
          ),
        ],
      },
    },
  },
  {
    key: 'oppression',
    order: 70,
    topics: ['liberation'],
    adoptedOn: '2025-10-11',
    adoptedAt: 'conference',
    text: {
      en: {
        title: 'Against Oppression of Every Kind',
        slug: 'against-oppression-of-every-kind',
        summary:
          'Women’s liberation, LGBTQ liberation and disability justice are not extras. A society in which anybody is held down is not free.',
        body: [
          p(
            'A class that is half silenced cannot win. But that is not the only reason, or the first one, why we oppose sexism, homophobia, transphobia and contempt for disabled people. We oppose them because they wreck lives.',
          ),
          p(
            'These forms of oppression look different and each has its own history; none can be waved away as a mere by-product of something else. Yet they have roots in common. It is convenient for those who profit that care is done at home for nothing, that bodies count by what they can produce, and that families have to make up for what wages and public services do not cover.',
          ),
          h(2, 'In the movement, too'),
          p(
            'We want our own meetings to be places where people can speak without being talked over, and where harassment has consequences. We ',
            link('/get-involved', 'look after access'),
            ' as a matter of politics: the room, the hours, childcare, masks and language decide who can take part.',
          ),
          h(2, 'What we stand for'),
          ul(
            'Abortion and every other kind of health care, free, on demand and close to home.',
            'Full equality for lesbian, gay, bisexual, transgender and queer people, in law and in life.',
            'Streets, schools, transit and workplaces that disabled people can use without asking anybody’s leave.',
          ),
        ],
      },
    },
  },
  {
    key: 'organization',
    order: 80,
    topics: ['ideas', 'branch'],
    adoptedOn: '2026-10-10',
    adoptedAt: 'conference',
    picture: 'megaphone',
    text: {
      en: {
        title: 'Why an Organization',
        slug: 'why-an-organization',
        summary:
          'Movements rise and fall. An independent socialist organization keeps the lessons, the people and the plans together in between.',
        body: [
          p(
            'Most of us came to socialism through something that made us angry: a firing, an eviction notice, a war, a video nobody could unsee. Anger starts a lot. It does not, by itself, remember what was tried ten years ago, print the leaflet, or know somebody at the other warehouse.',
          ),
          p(
            'The other side is organized. It has newspapers, lobbyists, police and two parties. We need something of our own that lasts longer than a campaign: an ',
            bold('independent socialist organization'),
            ' whose members are active where they work, study and live.',
          ),
          h(2, 'Two tasks at once'),
          p(
            'The first is to bring socialist ideas into the struggles of today. That means to take part in them honestly, to do our share of the dull work, and to say what we think about how they can win. The second is to carry the vision of a socialist world into the future, so that it is there when large numbers of people go looking for it.',
          ),
          h(2, 'How we work'),
          ul(
            'We discuss until we have an answer that we can act on, and then we act together.',
            'Anybody can be elected to a task, and anybody can be voted out of it.',
            'We change our mind in the open. Positions that we have replaced stay readable on this site.',
          ),
          p(
            'There are branches and members of the ISO in more than 65 cities. In Portland it starts with a chair in a room on a ',
            link('/meetings/weekly-branch-meeting', 'Thursday evening'),
            '.',
          ),
        ],
      },
      es: {
        title: 'Por qué una organización',
        slug: 'por-que-una-organizacion',
        summary:
          'Los movimientos suben y bajan. Una organización socialista independiente guarda entretanto las lecciones, a la gente y los planes.',
        body: [
          p(
            'La mayoría llegamos al socialismo por algo que nos dio coraje: un despido, una orden de desalojo, una guerra, un video que nadie pudo olvidar. El coraje echa a andar muchas cosas. Pero no recuerda por sí solo lo que se intentó hace diez años, ni imprime el volante, ni conoce a alguien en la otra bodega.',
          ),
          p(
            'El otro lado está organizado. Tiene periódicos, cabilderos, policía y dos partidos. Necesitamos algo nuestro que dure más que una campaña: una ',
            bold('organización socialista independiente'),
            ' cuyos miembros participen donde trabajan, estudian y viven.',
          ),
          h(2, 'Dos tareas a la vez'),
          p(
            'La primera es llevar ideas socialistas a las luchas de hoy. Eso quiere decir participar en ellas con honradez, hacer nuestra parte del trabajo aburrido y decir lo que pensamos sobre cómo pueden ganar. La segunda es llevar hacia el futuro la visión de un mundo socialista, para que esté ahí cuando mucha gente salga a buscarla.',
          ),
          h(2, 'Cómo trabajamos'),
          ul(
            'Discutimos hasta tener una respuesta con la que podamos actuar, y entonces actuamos juntos.',
            'Cualquiera puede ser elegido para una tarea, y cualquiera puede ser revocado con otra votación.',
            'Cambiamos de opinión a la vista de todos. Las posiciones que reemplazamos se siguen pudiendo leer en este sitio.',
          ),
          p(
            'Hay grupos y miembros de la ISO en más de 65 ciudades. En Portland empieza con una silla en un salón, un ',
            link('/es/meetings/weekly-branch-meeting', 'jueves por la noche'),
            '.',
          ),
        ],
      },
    },
  },
  {
    key: 'planetEarlier',
    order: 90,
    topics: ['climate'],
    adoptedOn: '2023-10-14',
    adoptedAt: 'conference',
    text: {
      en: {
        title: 'For Clean Energy',
        slug: 'for-clean-energy',
        summary:
          'Our first position on the climate: fossil fuel must stay in the ground, and public power must take its place.',
        body: [
          p(
            'Coal, oil and gas that are burned cannot be unburned. We are for leaving them in the ground, and for publicly owned power from wind, water and sun in their place.',
          ),
          p(
            'We support every campaign in our region against new fossil-fuel terminals, and we ask the unions whose members would build and run the new power system to take a lead in designing it.',
          ),
          p(
            'This text says what we are against in energy. It says little about land, water, transit and jobs, and nothing about why the same fight keeps coming back. We owe ourselves a fuller answer.',
          ),
        ],
      },
    },
  },
]
