import { placeholders, type EditedKind } from '../../../mailTexts'
import type { en } from './en'

const onlyInHelp =
  'Elige el idioma en el que escribes cuando no hay versión en el primer idioma del sitio. Se encuentra en todo el sitio, con una nota sobre su idioma.'

const slugHelp =
  'La última parte de la dirección. Déjala vacía: se forma con el título. Si la cambias después, la dirección antigua lleva a la nueva.'

const mail = (kind: EditedKind, when: string) =>
  `${when} Se rellena lo que va entre llaves: ${placeholders[kind].join(', ')}.`

export const es: typeof en = {
  help: {
    interest: {
      name: 'Lo que se marca al inscribirse.',
      order: 'Los números más bajos van primero. Deja huecos: 10, 20, 30.',
    },
    'get-involved': {
      consentText:
        'Aparece junto a la casilla que se marca, y se guarda con lo enviado. Vacío: nuestras palabras.',
      lettersOn:
        'Los formularios ofrecen entonces los boletines del grupo, y no recibe ninguno quien no lo haya pedido y confirmado su dirección. Desactivado: en ningún sitio hay nada de boletines.',
      lettersConsent:
        'Está junto a la casilla propia que se marca para recibir boletines, y se guarda con ella. Vacío: nuestras propias palabras.',
      newEntriesMail:
        'A la dirección de contacto. cada vez: enseguida. cada día: todas en un correo. no: se miran aquí.',
      confirmationDays:
        'A quien organiza una reunión se le pregunta por correo si una fecha se celebra; mientras nadie responde, el sitio lo dice. 0: nunca.',
      reminderHours: 'A quien pidió que se le recuerde.',
      joinLinkHours: 'A quien dijo que participará.',
      confirmMail: mail('confirm', 'Después de cada formulario: nada vale antes de confirmarlo.'),
      welcomeMail: mail('welcome', 'Cuando alguien confirma una inscripción o unos recordatorios.'),
      attendingMail: mail(
        'attending',
        'Cuando alguien confirma que vendrá; con el archivo de calendario.',
      ),
      attendingAllMail: mail(
        'attendingAll',
        'Cuando alguien confirma que vendrá a todas las fechas.',
      ),
      waitingMail: mail('waiting', 'Cuando alguien confirma para una fecha que está completa.'),
      movedUpMail: mail(
        'movedUp',
        'Cuando queda libre una plaza para quien va primero en la lista; con el archivo de calendario.',
      ),
      joinLinkMail: mail('joinLink', 'Poco antes de una fecha en línea o híbrida.'),
      lettersQuestionMail: mail(
        'lettersQuestion',
        'A quienes se inscribieron antes de que el grupo escribiera boletines: una sola vez, cuando se les pregunte.',
      ),
      reminderMail: mail('reminder', 'Antes de una fecha.'),
      myDataMail: mail('myData', 'A quien pregunta qué se guarda de su persona.'),
      dateCancelledMail: mail('dateCancelled', 'A quienes querían venir o que se les recuerde.'),
      dateMovedMail: mail('dateMoved', 'A quienes querían venir o que se les recuerde.'),
      newEntriesText: mail('newEntries', 'Al grupo; nunca contiene lo que la gente escribió.'),
      dateQuestionMail: mail('dateQuestion', 'A quien organiza la reunión.'),
      messageDays: 'La página de privacidad dice lo mismo.',
      asksQuestion:
        'Solo mientras haya programas que llenan los formularios: es una cosa más que hacer.',
      question: 'Algo que aquí sabe todo el mundo.',
      answers: 'Con comas entre ellas; da igual si en mayúsculas o minúsculas.',
      mailsPerAddressAndDay: 'Para que con nuestros formularios no se inunde a nadie.',
      mailsPerMinute: 'Lo que permite su proveedor de correo.',
      mailsPerHour:
        'Lo que permite su proveedor de correo en una hora cualquiera. Los boletines dejan una décima parte a los demás correos. Vacío: sin límite.',
      mailsPerDay:
        'Lo que permite su proveedor de correo en 24 horas cualesquiera. Los boletines dejan una décima parte a los demás correos. Vacío: sin límite.',
    },
    'sections.sign-up': {
      title: 'Para qué se inscribe la gente.',
      text: 'Por qué, en una o dos frases.',
    },
    page: {
      title: 'Aparece en grande arriba, y en los resultados de búsqueda.',
      onlyIn: onlyInHelp,
      lead: 'De qué trata la página. Una página que empieza con una sección «Apertura» muestra esa, y esta frase en las listas.',
      sections: 'La página misma: añade texto, imágenes, reuniones, preguntas…',
      slug: slugHelp,
      parent: 'Déjala vacía para una página del primer nivel.',
      description: 'Una o dos frases. Vacía: se usa la frase de apertura.',
      shareImage: 'Vacía: el sitio dibuja una con el título. PNG o JPEG, 300 kB como máximo.',
    },
    meeting: {
      title: 'Como lo llamará la gente.',
      onlyIn: onlyInHelp,
      firstDate: 'La fecha, o la primera de una serie.',
      allDay: 'Para campamentos y días enteros; entonces las horas no cuentan.',
      startTime: 'Según el reloj del lugar: «6:30 p. m.» o «18:30».',
      endTime: 'Según el reloj del lugar: «6:30 p. m.» o «18:30».',
      daysLater:
        '0: el mismo día. 1: al día siguiente, también si es una noche que pasa de la medianoche.',
      attendance: 'En persona, en línea, o ambas (híbrida).',
      venue: 'Elige un lugar. Si es nuevo, escribe su nombre y elige «Crear nuevo».',
      places:
        'Vacío: cuantas personas quieran. Cuando se llena, quien confirma por correo queda en lista de espera y avanza por sí sola cuando se libera una plaza.',
      joinLink: 'Se guarda aquí para ti, y nunca se muestra en el sitio.',
      organizerEmail:
        'Se le pregunta antes de cada fecha si se celebra; nunca se muestra en el sitio.',
      summary: 'Una o dos frases para las listas y los enlaces compartidos.',
      body: 'Qué pasará, quién habla, qué leer.',
      topics: 'El público puede ver las reuniones por tema.',
      planStatus:
        'Cancelada o aplazada aquí vale para todas sus fechas que no hayan pasado. Para una sola usa «Cambios de fecha»; a una serie que termina se le pone un «Hasta».',
      statusNote: 'Por qué, y qué pasa en cambio.',
      slug: `${slugHelp} La inglesa vale en todos los idiomas.`,
      timeZone: 'Solo si no es la del sitio, con un nombre de la lista de IANA.',
      groups: 'De quién es la reunión: aparece en sus páginas y en sus calendarios.',
    },
    'date-change': {
      meeting: 'La que cambia de fecha.',
      originalDate:
        'La prevista, aunque se traslade; en la página de la reunión están todas sus fechas.',
      change:
        'Trasladada: escribe lo nuevo. Otro lugar: elige cuál. Según lo previsto: tiene lugar aunque el sitio esté cerrado. El público lo ve en cuanto guardas.',
      newDate: 'Solo si se traslada. Vacía: el mismo día.',
      newStartTime: 'Solo si se traslada. Vacío: como siempre.',
      newEndTime: 'Vacío: dura lo de siempre.',
      newDaysLater:
        '1: al día siguiente, también si es una noche que pasa de la medianoche. Vacío: como siempre.',
      newVenue: 'Solo si es en otro sitio; una fecha trasladada también puede tenerlo.',
      note: 'Una frase para el público: por qué, y qué hacer.',
      noteLocale: 'En el que la escribes.',
      otherNotes: 'Lo mismo para quien lee en otro idioma; si no, lee la nota de arriba.',
    },
    closure: {
      venue:
        'El que está cerrado. En su propio formulario hay un panel que muestra también las fechas allí.',
      lastDay: 'El mismo que el primero si es un solo día.',
      dates:
        'Todas las fechas allí, también las de reuniones que se creen después. Lo que se dijo de una sola fecha se queda. El público lo ve en cuanto guardas.',
      newVenue: 'Solo si las fechas son en otro sitio.',
      note: 'Una frase para el público: por qué, y qué hacer.',
      noteLocale: 'En el que la escribes.',
      otherNotes: 'Lo mismo para quien lee en otro idioma; si no, lee la nota de arriba.',
    },
    'special-date': {
      meeting: 'La que tiene una fecha con algo propio.',
      originalDate:
        'La prevista, aunque se haya trasladado; en la página de la reunión están todas sus fechas.',
      title: 'De qué trata esta fecha; va detrás del título de la reunión. Vacío: solo ese.',
      onlyIn: onlyInHelp,
      speakers: 'Sus nombres aparecen también en listas, enlaces compartidos y calendarios.',
      summary:
        'Una o dos frases para las listas y los enlaces compartidos. Vacío: el de la reunión.',
      body: 'Va encima del texto de la reunión, que se sigue mostrando.',
      agenda: 'Solo si hay varias cosas: qué pasa, cuándo y dónde.',
      readings: 'Para esta fecha; se muestran en lugar de las de la reunión.',
      image: 'Vacía: la imagen de la reunión.',
      places: 'Vacío: el número de la reunión.',
    },
    venue: {
      name: 'Edificio y sala, como los conoce la gente.',
      shortName: 'Para las filas de las listas, donde caben dos palabras. Vacío: el nombre.',
      directions: 'Entrada, piso, parada más cercana.',
      access: 'Vale para todas las reuniones de aquí, si la reunión no dice otra cosa.',
      latitude: 'Para el enlace al mapa; puede quedar vacía.',
    },
    position: {
      title: 'Lo que defienden, en pocas palabras.',
      onlyIn: onlyInHelp,
      summary: 'La posición en una o dos frases.',
      body: 'Las razones.',
      order: 'Los números más bajos van primero. Deja huecos: 10, 20, 30.',
      topics: 'Las reuniones del mismo tema aparecen al lado.',
      adoptedAt: 'La reunión que la decidió.',
      supersedes: 'La posición anterior; sale de la lista y queda como historia.',
      slug: slugHelp,
    },
    article: {
      title: 'De qué trata, en pocas palabras.',
      onlyIn: onlyInHelp,
      kind: 'Una declaración dice lo que piensan, una crónica lo que pasó, un aviso lo que viene.',
      appearedOn: 'Aparece encima del texto y ordena la lista. Vacío: hoy.',
      lead: 'Lo más importante en una o dos frases.',
      topics: 'Las secciones de páginas pueden mostrar las noticias de un tema.',
      meeting: 'Elige de qué trata: debajo del texto aparece un enlace.',
      group: 'El grupo que la escribió. Sin grupo ni persona: todo el grupo local.',
      person: 'Quién la escribió: aparece mientras el sitio muestre a la persona.',
      continues: 'La parte anterior a esta: las partes llevan entonces unas a otras.',
      slug: slugHelp,
    },
    paper: {
      course:
        'De una unidad de estudio: el documento del tipo «curso» al que pertenece. Las unidades llevan entonces una a otra.',
      part: '1 para la primera unidad. No dejes ninguno fuera.',
      readings: 'Lo que se lee antes de venir, además del texto de este documento.',
      questions: 'Una lista numerada se lee mejor.',
      discussedOn:
        'El día de la reunión que está detrás de «Más detalles»: esa fecha lleva este título y un enlace hasta aquí.',
      group: 'El grupo del que es el documento. Vacío: de todo el grupo local.',
      title: 'Cómo se llama: «Estatutos», «Acta de marzo».',
      onlyIn: onlyInHelp,
      kind: 'En el sitio se pueden ver solo los documentos de un tipo.',
      lead: 'De qué trata, en una o dos frases.',
      versions:
        'En una versión va el archivo, casi siempre un PDF, o el texto. Cada una conserva su propia dirección; la más reciente está en la del documento.',
      meeting: 'La reunión que lo aprobó, o de la que es el acta.',
      slug: slugHelp,
    },
    group: {
      title: 'El nombre del grupo.',
      onlyIn: onlyInHelp,
      kind: 'Se lee encima del nombre.',
      lead: 'Qué hace el grupo, en una o dos frases.',
      joining: 'Adónde y cuándo ir, o qué escribir. Sin direcciones ni números privados.',
      slug: `${slugHelp} La inglesa vale en todos los idiomas.`,
    },
    person: {
      groups: 'A qué grupos pertenece: aparece en las páginas de estos.',
      title: 'Como quiere que se le llame aquí; el mismo en cada idioma.',
      onlyIn: onlyInHelp,
      pronouns: 'Si los quiere decir: «ella».',
      takesMessages:
        'Si se le puede escribir con un formulario: llega a Inscripciones y mensajes y no muestra ninguna dirección.',
      consentOn:
        'El día en que aceptó. Sin él no se muestra a nadie; no aparece en ninguna parte del sitio.',
      offices:
        'Qué hace en el grupo, y desde cuándo hasta cuándo. Quien hoy tiene un cargo va primero en la lista.',
      body: 'Unas pocas frases.',
      image: 'Solo una que haya aceptado.',
      order: 'Los números más bajos van primero. Deja huecos: 10, 20, 30. Vacío: por nombre.',
      slug: 'La última parte de la dirección. Déjala vacía: se forma con el nombre. Si la cambias más tarde, la antigua lleva a la nueva.',
    },
    circular: {
      title: 'El asunto del boletín. Lo demás queda como se envió.',
      onlyIn: onlyInHelp,
      sentOn: 'Con este día está en la lista.',
      slug: slugHelp,
    },
    topic: {
      name: 'Corto: aparece junto a lo que trata de él.',
      slug: 'Déjala vacía: se forma con el nombre.',
    },
    'site-settings': {
      branchName: 'Aparece arriba en cada página.',
      tagline: 'Unas palabras bajo el nombre.',
      announcement:
        'Franjas encima de cada página, la más importante primero. Di hasta cuándo, para que cada una desaparezca por sí sola.',
      homePage: 'La página que el público ve primero.',
      meetingsPage: 'Su título y sus secciones rodean la lista de reuniones.',
      positionsPage: 'Su título y sus secciones rodean la lista de posiciones.',
      newsPage: 'Su título y sus secciones rodean la lista de noticias.',
      documentsPage: 'Su título y sus secciones rodean la lista de documentos.',
      groupsPage: 'Su título y sus secciones rodean la lista de grupos.',
      peoplePage: 'Su título y sus secciones rodean la lista de personas.',
      lettersPage: 'Su título y sus secciones rodean la lista de boletines.',
      contactEmail: 'Aparece en cada página.',
      timeZone: 'Un nombre de la lista de IANA.',
      palette: 'Uno de los nuestros, o colores propios.',
      ownColor: 'Para lo importante: la próxima reunión, botones, enlaces.',
      ownAccent: 'El fondo del anuncio, del menú y del pie. Puede quedar vacío.',
      logo: 'PNG o SVG simple. Aparece arriba en cada página.',
      logoSaysName: 'Entonces el nombre no aparece al lado; se lee en voz alta igualmente.',
      shareImage:
        'Para las páginas sin una propia. Vacía: se dibuja. PNG o JPEG, 300 kB como máximo.',
      embedPage: 'En un marco, sin programa: /embed/meetings.',
      embedData: 'Como datos, para programas: /embed/meetings.json.',
      keepsNothingOffline:
        'Entonces ninguna página se abre sin conexión, y lo que los teléfonos tienen se borra en su próxima visita.',
      socialLinks: 'Enlaces sencillos; nada de allí se carga en el sitio.',
    },
    navigation: {
      header:
        'Siete como máximo; cuatro se leen mejor en un teléfono. Lo que haces en el primer idioma pasa en los demás.',
    },
    redirect: {
      from: 'Sin el nombre del sitio ni la primera barra.',
      permanent: 'Los buscadores olvidan entonces la dirección antigua.',
      page: 'O escribe una dirección al lado.',
      to: 'En el sitio con su primera barra, o una dirección web entera.',
    },
    'shared.link': {
      label:
        'Di adónde lleva, no «haz clic aquí». Vacío: el título de aquello de este sitio a lo que lleva. En un menú valen solo para este idioma.',
      page: 'Rellena solo una cosa: esta página, una parte del sitio o una dirección.',
      builtIn:
        'En lugar de una página: reuniones, posiciones, noticias, documentos, grupos, personas, boletines o participa. Aquello de lo que aún no hay nada aparece en un menú cuando lo hay.',
      url: 'En lugar de una página: con https://, o /… en el sitio.',
    },
    'shared.announcement': {
      text: 'Una frase corta.',
      from: 'Vacío: enseguida.',
      until: 'Entonces desaparece por sí solo.',
    },
    'shared.question': { question: 'Como la haría alguien de fuera.' },
    'person.office': {
      title: 'Como aparece debajo del nombre: «Tesorera».',
      until: 'El último día: después el sitio deja de mostrarlo. Vacío: sigue.',
    },
    'sections.hero': {
      title: 'Pocas palabras, letras grandes.',
      text: 'Quiénes son, en una o dos frases.',
      links: 'El primero es el más importante.',
    },
    'sections.upcoming-meetings': {
      title: 'Vacío: «Próximas reuniones».',
      topic: 'Vacío: todos.',
      group: 'Vacío: todos.',
    },
    'sections.positions': {
      title: 'Vacío: «Nuestras posiciones».',
      topic: 'Si las muestras por tema.',
      chosen: 'Si las eliges tú; en este orden.',
    },
    'sections.news': {
      title: 'Vacío: «Noticias».',
      topic: 'Vacío: todas.',
      group: 'Vacío: todos.',
    },
    'sections.people': {
      chosen: 'En este orden. Quien no se muestra en el sitio tampoco aparece aquí.',
    },
    'shared.person-choice': {
      text: 'En una frase, como «Pregúntame por el cuidado infantil». Puede quedar vacío.',
    },
    'sections.groups': {
      chosen: 'En este orden. De cada uno se muestra qué hace y su próxima fecha.',
    },
    'sections.documents': {
      show: 'Los más recientes se mantienen al día sin ayuda.',
      count: 'De los más recientes.',
      kind: 'Si muestras los más recientes. Vacío: de cualquiera.',
      group: 'Si muestras los más recientes. Vacío: de cualquiera.',
      chosen: 'Si los eliges tú; en este orden.',
    },
    'sections.call-to-action': {
      title: 'Lo que la gente debería hacer. Los botones pueden ir sin él.',
      links: 'El primero es el más importante.',
    },
    'sections.support': {
      way: 'Su botón lleva adonde dicen los ajustes del sitio. No se muestra mientras no digan nada.',
      title: 'Vacío: «Dona» o «Afíliate».',
      text: 'Para qué es el dinero, o qué significa afiliarse.',
    },
    'sections.video': {
      text: 'En una o dos frases, para quien no puede verlo u oírlo.',
      file: 'Un MP4 de 15 MB como máximo. Solo se descarga cuando alguien lo pone.',
      captions: 'Un archivo WebVTT (.vtt) en el idioma de esta página.',
      url: 'En PeerTube o YouTube, por ejemplo: con https://. Sin archivo, un enlace lleva allí, y lo dice.',
    },
    'sections.picture': {
      credit: 'Quién la hizo.',
    },
    'sections.download': {
      description: 'Lo que se obtiene, por ejemplo «Volante de dos páginas».',
    },
    'paper.version': {
      day: 'Desde cuándo vale, o cuándo se escribió. En un día que está por venir aparece por sí sola.',
      file: 'En PDF. Puede ir en lugar de un texto o junto a él.',
      text: 'Junto a cada encabezado hay un enlace para citarlo.',
      decisions: 'En las actas: lo que se decidió, cada cosa con una dirección para citarla.',
      note: 'Una frase para la lista de versiones. En la primera, vacío.',
    },
    'paper.decision': {
      number: 'Se queda con el acuerdo y está en su dirección.',
      words: 'Tal como se aprobó.',
      position: 'La posición de que trata: en ella se lee entonces cuándo se decidió.',
    },
    'meeting.recurrence': {
      frequency:
        'Cada semana y cada mes por día de la semana necesitan días abajo; cada mes por fecha y cada año siguen la primera fecha.',
      interval: '1 es cada vez, 2 es una de cada dos.',
      monday: 'Todos los días en que se reúnen.',
      nth: 'Solo para cada mes por día de la semana: «segundo domingo» es segundo.',
      secondNth: '«Primero y tercero» es primero arriba y tercero aquí.',
      isTogether: 'Con lun a vie y último: solo el último de todos estos días del mes.',
      secondDay: 'Por ejemplo, 15 para «los días 1 y 15», si la primera fecha cae en el día 1.',
      lastDayOfMonth: 'Sea el 28 o el 31.',
      until: 'La última fecha posible; vacío: sin final.',
      count: 'En lugar de una fecha final.',
    },
    'meeting.phase': {
      from: 'Por ejemplo, desde octubre los martes en vez de los jueves. Las fechas anteriores quedan; lo que dejes vacío abajo es como antes.',
      startTime: 'Vacío: como antes.',
      endTime: 'Vacío: como antes.',
      daysLater: '0: el mismo día. Vacío: como antes.',
      recurrence: 'Solo si valen otros días. Vacío: como antes.',
      venue: 'Vacío: como antes.',
    },
    'meeting.further-date': { date: 'Un día suelto en que también tiene lugar, se repita o no.' },
    'meeting.access-facts': { stepFree: 'De la calle al asiento, sin escaleras.' },
    'meeting.access-texts': {
      whatToExpect: 'Para quien viene por primera vez.',
      doorContact: 'A quién llamar o escribir si está cerrada.',
    },
    'meeting.speaker': {
      role: 'Unas palabras: «historiadora», «del sindicato de enfermería».',
    },
    'meeting.agenda-item': {
      startTime: 'Según el reloj del lugar: «6:30 p. m.» o «18:30».',
      endTime: 'Puede quedar vacía.',
      day: 'Solo para reuniones de varios días: 1 es el primero.',
      who: 'Puede quedar vacío.',
      room: 'Solo si no es la de siempre.',
    },
  },
  examples: {
    interest: { name: 'Hacer carteles' },
    'get-involved': {
      question: '¿Qué río pasa por Portland?',
      answers: 'Willamette, el Willamette',
    },
    page: { title: 'Qué hacemos' },
    meeting: {
      title: 'Reunión semanal del grupo',
      startTime: '7 p. m.',
      endTime: '9 p. m.',
      places: '12',
      joinLink: 'https://…',
      timeZone: 'America/Los_Angeles',
    },
    'date-change': { newStartTime: '7 p. m.', newEndTime: '9 p. m.' },
    'special-date': { title: 'Rosa Luxemburgo sobre la reforma' },
    venue: {
      name: 'Smith Memorial Student Union, sala 238',
      shortName: 'Smith Union',
      streetAddress: '1825 SW Broadway',
      city: 'Portland',
      latitude: '45.5118',
      longitude: '-122.6845',
    },
    position: { title: 'Contra la guerra' },
    topic: { name: 'Un planeta habitable' },
    'site-settings': { timeZone: 'America/Los_Angeles' },
    redirect: { from: 'pagina-antigua', to: '/meetings' },
    'shared.link': { url: 'https://…' },
    'shared.social-link': { label: 'Mastodon', url: 'https://…' },
    'sections.quote': { sourceUrl: 'https://…' },
    'meeting.phase': { startTime: '7 p. m.', endTime: '9 p. m.' },
    'meeting.speaker': { url: 'https://…' },
    'meeting.agenda-item': { startTime: '7 p. m.', endTime: '8 p. m.' },
    'meeting.reading': { url: 'https://…' },
  },
}
