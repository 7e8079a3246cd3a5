import type { FormWords } from './en'

export const words: FormWords = {
  required: 'obligatorio',
  optional: 'opcional',
  send: {
    'sign-up': 'Apúntame',
    attend: 'Ahí estaré',
    remind: 'Avísame',
    ask: 'Enviar',
    'my-data': 'Mándenme el enlace',
  },
  sending: 'Enviando …',

  email: {
    label: 'Tu correo electrónico',
    hint: 'Te mandamos un enlace para confirmar que es tuyo.',
    hintOfData: 'El que nos diste.',
  },
  dates: {
    label: '¿A qué fechas vienes?',
    one: 'A esta fecha',
    all: 'A todas las próximas fechas',
    hint: 'Con todas las fechas contamos contigo cada vez, también en las que se planeen más tarde. Puedes faltar a una, o dejarlo, cuando quieras.',
  },
  name: { label: 'Tu nombre', hint: 'O como quieras que te llamemos.' },
  interests: 'Lo que te interesa',
  message: { 'sign-up': 'Un mensaje para nosotros', attend: 'Una pregunta', ask: 'Tu mensaje' },
  more: 'Preguntar algo o decir qué necesitas',
  accessNeeds: {
    label: 'Lo que necesitas para participar',
    hint: 'Un asiento cerca de la puerta, lengua de señas, alguien que cuide a tus hijos: dilo y vemos qué podemos hacer.',
  },
  atMost: (count) => `${count} caracteres como máximo.`,
  answer: { hint: 'Preguntamos porque ahora mismo hay programas llenando nuestros formularios.' },
  website: 'Deja esto vacío',

  privacy: 'Privacidad (se abre en otra pestaña)',
  bySending: 'Al enviar esto, dices:',

  problemsTitle: (count) =>
    count === 1 ? 'Hay que corregir una cosa' : `Hay que corregir ${count} cosas`,
  problems: {
    email: {
      missing: 'Escribe tu correo electrónico.',
      invalid: 'Escribe el correo así: nombre@example.org',
      'too-long': 'Este correo es demasiado largo.',
    },
    name: { 'too-long': 'Escribe un nombre más corto.' },
    message: { missing: 'Escribe tu mensaje.', 'too-long': 'Acorta tu mensaje.' },
    accessNeeds: { 'too-long': 'Acorta lo que necesitas.' },
    interests: { unknown: 'Nuestras opciones cambiaron: elige otra vez, por favor.' },
    consent: {
      missing: 'Marca la casilla: sin tu permiso no podemos guardar tu correo.',
      changed: 'Lo que aceptas cambió. Léelo, por favor, y envía el formulario otra vez.',
    },
    letters: {
      unknown: 'Ya no escribimos boletines. Envía el formulario otra vez sin ellos, por favor.',
      changed:
        'Lo que aceptas para los boletines cambió. Léelo, por favor, y envía el formulario otra vez.',
    },
    answer: {
      missing: 'Contesta la pregunta.',
      wrong: 'Esa no es la respuesta. Inténtalo otra vez.',
    },
    meeting: { unknown: 'Esta reunión ya no está en nuestro programa.' },
    group: {
      unknown:
        'Este grupo ya no está en el sitio. Envía el formulario otra vez y lo que escribiste llegará a todo el grupo de la ciudad.',
    },
    person: {
      unknown:
        'Esta persona ya no está en el sitio, o no se le puede escribir con un formulario. Envía el formulario otra vez y lo que escribiste llegará a todo el grupo de la ciudad.',
    },
    dates: { invalid: 'Elige una fecha o todas.', unknown: 'Solo hay esta fecha.' },
    date: { unknown: 'Esta fecha ya pasó o no tiene lugar.' },
    token: {
      missing: 'Revisa lo que escribiste, por favor, y envíalo otra vez.',
      invalid: 'Revisa lo que escribiste, por favor, y envíalo otra vez.',
      'too-soon': 'Eso fue muy rápido. Envíalo otra vez, por favor.',
      expired: 'Esta página estuvo abierta mucho tiempo. Envía el formulario otra vez, por favor.',
      used: 'Este formulario ya se envió. Si quieres enviarlo de nuevo, presiona el botón otra vez.',
    },
  },
  otherProblem: 'Hay algo aquí que no se pudo leer. Revísalo, por favor.',
  trouble: {
    away: 'Ahora mismo no podemos recibir tu mensaje. No es problema tuyo, y nada de lo que escribiste se pierde: inténtalo otra vez en un minuto.',
    busy: 'Se han enviado demasiadas cosas en este momento. Nada de lo que escribiste se pierde: inténtalo otra vez en unos minutos.',
    offline:
      'No tienes conexión, y un formulario la necesita. Nada de lo que escribiste se pierde: envíalo cuando la tengas.',
  },
  orMail: 'O escríbenos:',

  notOffered: 'Este formulario no está disponible por ahora.',
  isOver: 'Esta fecha ya pasó.',
  isOff: 'Esta fecha no tiene lugar.',
  thisDate: 'Todo sobre esta fecha',
  thisMeeting: 'Todo sobre esta reunión',
  thisGroup: 'Todo sobre este grupo',
  thisPerson: 'Todo sobre esta persona',
  forPerson: 'Tu mensaje llega al grupo y dice para quién es.',
  everyDate: 'Todas sus fechas',
  otherDates: 'Las demás fechas',
  myData: 'Ver o borrar lo que guardamos sobre ti',
}
