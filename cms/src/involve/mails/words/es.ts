import type { MailWords } from './words'

const orNothing =
  'Si no fuiste tú, no hagas nada: lo que se envió se borra a los {days} días y nadie te vuelve a escribir.'

export const es: MailWords = {
  confirm: {
    'sign-up': {
      subject: 'Confirma que quieres recibir noticias de {branch}',
      text: `Hola:

Quieres {what}. Abre esta página y pulsa el botón para que cuente:

{link}

${orNothing}`,
    },
    attend: {
      subject: 'Confirma que vas a venir',
      text: `Hola:

Quieres {what}. Abre esta página y pulsa el botón, y contamos contigo:

{link}

${orNothing}`,
    },
    remind: {
      subject: 'Confirma que quieres un recordatorio',
      text: `Hola:

Quieres {what}. Abre esta página y pulsa el botón para que cuente:

{link}

${orNothing}`,
    },
    ask: {
      subject: 'Confirma tu mensaje para {branch}',
      text: `Hola:

Quieres {what}. Abre esta página y pulsa el botón para que nos llegue:

{link}

${orNothing}`,
    },
  },
  welcome: {
    'sign-up': {
      subject: 'Gracias de parte de {branch}',
      text: `Hola {name}:

Gracias por apuntarte. Alguien de {branch} lee lo que enviaste y te escribe.

Mientras tanto, esto es lo próximo que hacemos:

{link}

{letters}`,
    },
    remind: {
      subject: 'Te lo recordaremos',
      text: `Hola {name}:

Gracias, queda anotado que quieres {what}. También te escribimos si una fecha se cancela o cambia.

{link}

{letters}`,
    },
  },
  texts: {
    attending: {
      subject: 'Nos vemos: {meeting}',
      text: `Hola {name}:

¡Qué bien que vengas!

{meeting}
{date}
{place}
{access}

{online}

La fecha para tu calendario va adjunta. Toda la información:

{link}`,
    },
    attendingAll: {
      subject: 'Nos vemos en cada fecha: {meeting}',
      text: `Hola {name}:

¡Qué bien que vengas! Contamos contigo en todas las próximas fechas, también en las que se planeen más tarde:

{meeting}
{dates}

Antes de cada fecha llega un correo, con un enlace para decir que esa vez no puedes. El enlace de abajo sirve para dejarlo en todas las fechas.

{link}`,
    },
    waiting: {
      subject: 'Estás en la lista de espera: {meeting}',
      text: `Hola {name}:

¡Qué bien que quieras venir! Todas las plazas están ocupadas, así que estás en la lista de espera:

{meeting}
{date}
{place}

Cuando haya una plaza libre para ti, te escribimos enseguida. No tienes que hacer nada. Por favor, no vengas sin ese correo.

Si ya no puedes venir, avísanos con el enlace de abajo: así avanza la siguiente persona.

{link}`,
    },
    movedUp: {
      subject: 'Hay una plaza para ti: {meeting}',
      text: `Hola {name}:

Buenas noticias: hay una plaza libre y es tuya. ¡Nos vemos allí!

{meeting}
{date}
{place}
{access}

{online}

Si ya no puedes venir, avísanos con el enlace de abajo, por favor: otras personas esperan una plaza.

La fecha para tu calendario va adjunta. Todo sobre ella:

{link}`,
    },
    joinLink: {
      subject: 'El enlace para entrar: {meeting}',
      text: `Hola {name}:

Aquí entras en línea: {meeting}, {date}.

{joinLink}

Por favor, no compartas el enlace. Toda la información:

{link}`,
    },
    lettersQuestion: {
      subject: '¿Quieres recibir los boletines de {branch}?',
      text: `Hola {name}:

Te inscribiste para saber de {branch}. Ahora escribimos boletines: un correo para todas las personas que lo quieran, con lo que viene y lo que hacemos. ¿Quieres recibirlos? Abre esta página y pulsa el botón:

{link}

Si no, no hagas nada: no recibirás ninguno y no volveremos a preguntar.`,
    },
    reminder: {
      subject: 'Pronto: {meeting}',
      text: `Hola {name}:

Este es tu recordatorio.

{meeting}
{date}
{place}
{access}

{link}`,
    },
    dateCancelled: {
      subject: '{meeting}: {change}',
      text: `Hola {name}:

{meeting}: {change} ({date}).

{note}

Lo que viene:

{link}`,
    },
    dateMoved: {
      subject: 'Cambio: {meeting}',
      text: `Hola {name}:

Algo ha cambiado: {meeting}.

Previsto hasta ahora: {before}
Ahora es: {date}
Lugar: {place}

{note}

Toda la información:

{link}`,
    },
    myData: {
      subject: 'Lo que {branch} guarda sobre ti',
      text: `Hola:

Alguien, esperamos que fueras tú, preguntó qué guardamos sobre esta dirección. Esta página lo muestra todo, y ahí puedes borrarlo:

{link}

El enlace sirve durante {days} días. Si no fuiste tú, no hagas nada: solo quien lee tu correo puede ver esa página.`,
    },
    newEntries: {
      subject: 'Novedades del sitio: {count}',
      text: `Hola:

Esto llegó por los formularios del sitio:

{kinds}

Léelo y respóndelo en la administración:

{link}`,
    },
    dateQuestion: {
      subject: '¿Sigue en pie? {meeting}, {date}',
      text: `Hola:

¿Esto sigue en pie?

{meeting}
{date}
{place}

{attending}

Di que sí, cancela o cambia la fecha en esta página. Basta un clic:

{link}

Mientras nadie responda, el sitio dice que la fecha aún no está confirmada. El enlace sirve hasta que empiece.`,
    },
  },
  lettersFollow: (link) =>
    `También recibes nuestros boletines. Aquí eliges de qué tratan y cada cuánto llegan, y aquí los dejas: ${link}`,
  nothingHeld: {
    subject: 'No guardamos nada sobre ti',
    text: `Hola:

Alguien, esperamos que fueras tú, preguntó qué guardamos sobre esta dirección. No guardamos nada.`,
  },
  onWaitingList: 'completo: estás en la lista de espera',
  back: {
    subject: 'Al final sí se hace: {meeting}',
    text: `Hola {name}:

Buenas noticias: al final sí se hace {meeting}.

{date}
{place}

{note}

Toda la información:

{link}`,
  },
  together: {
    subject: 'Han cambiado varias fechas',
    text: `Hola {name}:

Algo ha cambiado en fechas de las que querías saber:

{dates}

{note}

Lo que viene:

{link}`,
  },
  dateTogether: {
    off: '{meeting}: {change} ({before})',
    moved: '{meeting}\nPrevisto hasta ahora: {before}\nAhora es: {date}\nLugar: {place}',
    back: '{meeting}: al final sí se hace ({date})\nLugar: {place}',
  },
  what: {
    signUp: (branch) => `recibir noticias de ${branch}`,
    ask: (branch) => `enviar un mensaje a ${branch}`,
    attend: (meeting, date) => `venir a esto: ${[meeting, date].filter(Boolean).join(', ')}`,
    attendAll: (meeting) => `venir a todas las próximas fechas de: ${meeting}`,
    remind: (meeting, date) =>
      `que te recordemos esto: ${date ? `${meeting}, ${date}` : `cada fecha de ${meeting}`}`,
  },
  joinLinkFollows: (hours) =>
    hours === 1
      ? 'El enlace para entrar en línea llega por correo una hora antes de empezar.'
      : `El enlace para entrar en línea llega por correo ${hours} horas antes de empezar.`,
  joinLinkAtOnce: 'El enlace para participar en línea te llega enseguida, en otro correo.',
  change: {
    cancelled: 'se cancela',
    postponed: 'se aplaza',
    gone: 'ya no está prevista',
    moved: 'cambia',
    changed: 'tiene otras fechas',
    back: 'al final sí se hace',
  },
  allDates: 'todas las fechas',
  noNextDate: 'sin fecha por ahora',
  attending: (count) => {
    if (count === 0) return 'Nadie ha dicho todavía en el sitio que va a venir.'
    return count === 1
      ? 'Una persona ha dicho en el sitio que va a venir.'
      : `${count} personas han dicho en el sitio que van a venir.`
  },
  entries: {
    'sign-up': (count) => (count === 1 ? '1 persona se apuntó' : `${count} personas se apuntaron`),
    attend: (count) => (count === 1 ? '1 persona va a venir' : `${count} personas van a venir`),
    remind: (count) =>
      count === 1
        ? '1 persona quiere un recordatorio'
        : `${count} personas quieren un recordatorio`,
    ask: (count) => (count === 1 ? '1 mensaje' : `${count} mensajes`),
    'my-data': (count) =>
      count === 1 ? '1 persona pidió sus datos' : `${count} personas pidieron sus datos`,
  },
  foot: (unsubscribe, myData) =>
    `No recibir más correo sobre esto y borrar lo que enviaste: ${unsubscribe}\n\nTodo lo que guardamos sobre ti: ${myData}`,
  footTogether: (wanted, myData) =>
    `No recibir más correo sobre una de estas cosas y borrar lo que enviaste:\n${wanted}\n\nTodo lo que guardamos sobre ti: ${myData}`,
  wanted: (what, unsubscribe) => `Quieres ${what}: ${unsubscribe}`,
  sender: (branch, site) => `${branch}\n${site}`,
  answerTo: {
    'sign-up': (branch) => `Tu inscripción en ${branch}`,
    attend: (branch, meeting) =>
      meeting ? `Tu inscripción: ${meeting}` : `Tu inscripción en ${branch}`,
    remind: (branch, meeting) =>
      meeting ? `Tu recordatorio: ${meeting}` : `Tu recordatorio de ${branch}`,
    ask: (branch) => `Tu mensaje a ${branch}`,
    'my-data': (branch) => `Lo que ${branch} guarda sobre ti`,
  },
  unknownName: (name, known) => `No hay ningún {${name}} que poner aquí. Hay: ${known}.`,
}
