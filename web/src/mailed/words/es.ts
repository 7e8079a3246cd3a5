import type { MailedWords } from './en'

export const words: MailedWords = {
  kinds: {
    'sign-up': 'Seguir en contacto',
    attend: 'Allí estaré',
    remind: 'Recordatorios',
    ask: 'Mensaje para nosotros',
    'my-data': 'Enlace a esta página',
  },

  entry: {
    asked: 'Lo que se envió',
    email: 'Correo electrónico',
    name: 'Nombre',
    interests: 'Le interesa',
    meeting: 'Reunión',
    group: 'Grupo',
    person: 'Persona',
    everyDate: 'Todas las fechas',
    off: {
      cancelled: 'cancelado',
      postponed: 'aplazado',
      over: 'ya pasó',
      gone: 'ya no está previsto',
    },
    message: 'Mensaje',
    accessNeeds: 'Para participar',
    answered: (day) => `Nuestra respuesta del ${day}`,
    nextDates: 'Próximas fechas',
    waitsHere: 'en lista de espera',
    sentAt: 'Enviado',
    confirmedAt: 'Confirmado',
    unconfirmed: 'Todavía no',
    place: 'Plaza',
    waits: 'Todavía ninguna: en lista de espera',
    deletedOn: 'Se borra solo',
    afterLastDate: 'Después de la última fecha',
    consent: 'Consentimiento',
    letters: 'Boletines',
    lettersOf: 'Boletines de grupos',
    returned: 'Boletines devueltos',
    lettersAskedAt: 'Boletines pedidos',
    lettersConsent: 'Aceptado para los boletines',
  },

  confirm: {
    title: '¿Has sido tú?',
    asked: {
      'sign-up': (email) => `Alguien nos pidió que escribamos a ${email} sobre lo que hacemos.`,
      attend: (email) => `Alguien nos dijo que vendrá, con esta dirección: ${email}`,
      remind: (email) => `Alguien nos pidió que enviemos recordatorios a ${email}`,
      ask: (email) => `Alguien nos escribió y quiere la respuesta en ${email}`,
      'my-data': (email) => `Alguien preguntó qué guardamos sobre ${email}`,
    },
    act: 'Sí, he sido yo: confirmar',
    otherwise: (day) => `Si no has sido tú, no hagas nada: se borra solo el ${day}.`,
    done: 'Confirmado. ¡Gracias!',
    before: 'Esto ya está confirmado',
    next: {
      'sign-up':
        'Escribimos cuando hay algo que contar. Cada correo trae un enlace para dejar de recibirlos.',
      attend: '¡Nos vemos! Te llega un correo con la fecha para tu calendario.',
      remind: 'Escribimos antes de la fecha, y enseguida si se cancela o se mueve.',
      ask: 'Tu mensaje nos ha llegado. Respondemos por correo.',
      'my-data': 'Te llega un correo con el enlace a todo lo que guardamos.',
    },
    off: {
      cancelled:
        'Entretanto se ha cancelado. Si al final se celebra, avisamos por correo a quien haya confirmado.',
      postponed:
        'Entretanto se ha aplazado. Cuando haya nueva hora, avisamos por correo a quien haya confirmado.',
      over: 'Ya ha pasado.',
      gone: 'Ya no está previsto.',
    },
    waits:
      'Todas las plazas están ocupadas: ahora estás en la lista de espera. Cuando haya una plaza libre para ti, te escribimos enseguida; no tienes que hacer nada.',
    comesToAll:
      'Contamos contigo en todas las próximas fechas, también en las que se planeen más tarde. Te llega un correo con las siguientes.',
    someWait:
      'Donde está completo quedas en la lista de espera, y te escribimos cuando haya una plaza para ti.',
    joinLink:
      'El enlace para participar en línea llega por correo, poco antes de empezar, o enseguida si falta poco.',
    letters:
      'Desde ahora también recibes nuestros boletines. Cada uno lleva un enlace para elegir de qué tratan y para dejarlos.',
  },

  unsubscribe: {
    title: '¿No quieres más de estos correos?',
    text: {
      'sign-up': (email) =>
        `Entonces no escribimos más a ${email} sobre lo que hacemos y borramos lo que se envió para ello.`,
      attend: (email) =>
        `Entonces ya no esperamos a ${email}, no escribimos más sobre ello y borramos lo que se envió.`,
      remind: (email) =>
        `Entonces no enviamos más recordatorios a ${email} y borramos lo que se envió para ellos.`,
      ask: (email) => `Entonces borramos el mensaje de ${email}.`,
      'my-data': (email) => `Entonces borramos la petición de ${email}.`,
    },
    act: 'Sí, no más de estos correos',
    actOne: 'Sí, no puedo venir a esta fecha',
    actAll: 'Ya no vengo a ninguna fecha',
    ofSeries: 'Vienes a todas las fechas. Puedes faltar solo a esta, o dejarlo para todas.',
    more: 'Este enlace sirve durante mucho tiempo, por eso no muestra nada de lo que enviaste.',
    seeAll: 'Ver todo lo que guardamos sobre ti',
    done: 'Hecho. No llegarán más de estos correos.',
    doneText: 'También hemos borrado lo que se envió para ellos.',
  },

  letters: {
    title: 'Tus boletines',
    lead: (email) =>
      `Aquí eliges de qué tratan nuestros boletines a ${email} y cada cuánto llegan, o los dejas.`,
    choose: 'De qué tratan',
    interests: 'Temas',
    groups: 'Grupos',
    allOf: {
      interests: 'Si no marcas ninguno, recibes boletines sobre todos.',
      groups: 'Si no marcas ninguno, recibes boletines de todos.',
    },
    language: 'Idioma',
    often: 'Cada cuánto',
    every: { each: 'Cada boletín', month: 'Uno al mes como mucho' },
    save: 'Guardar',
    saved: 'Guardado.',
    problems: 'Todavía no se ha cambiado nada:',
    end: 'Dejar los boletines',
    endText:
      'Solo se dejan los boletines, igual que con el botón de tu programa de correo: lo demás que enviaste se queda, y los correos sobre ello siguen.',
    ended: 'Ya no recibes boletines',
    endedText: 'Lo demás que enviaste sigue ahí, y los correos sobre ello siguen.',
    all: 'Dejar todo aquello a lo que te apuntaste',
    allText:
      'Entonces se dejan los boletines, nadie te escribe sobre lo que hacemos y se borra lo que enviaste para apuntarte.',
    allAct: 'Dejarlo todo y borrarlo',
    question: '¿Quieres nuestros boletines?',
    questionText: (email) =>
      `Te apuntaste con ${email} para saber de nuestras actividades. Ahora escribimos boletines: un correo para todas las personas que lo quieran.`,
    agree: 'Al pulsar el botón aceptas lo siguiente:',
    yes: 'Sí, envíenme sus boletines',
    otherwise: 'Si no, no hay que hacer nada: no recibes ninguno y no volvemos a preguntar.',
    begun: 'Recibes nuestros boletines',
    begunText:
      'Cada uno lleva un enlace para elegir de qué tratan y cada cuánto llegan, y para dejarlos.',
  },

  myData: {
    title: 'Lo que guardamos sobre ti',
    lead: (email) => `Esto es todo lo que guardamos sobre ${email}, y cuándo se borra solo.`,
    none: 'No guardamos nada sobre tu dirección.',
    remove: 'Borrar todo esto',
    removeText:
      'Ya no estarás en ninguna lista nuestra ni te llegarán más correos. No se puede deshacer.',
    act: 'Sí, borrarlo todo ahora',
    done: 'Está todo borrado',
    doneText: 'Ya no guardamos nada sobre tu dirección ni escribimos más a ella.',
  },

  date: {
    title: '¿Se mantiene esta fecha?',
    attending: (count) =>
      count === 0
        ? 'Nadie ha dicho todavía que vendrá.'
        : count === 1
          ? 'Una persona ha dicho que vendrá.'
          : `${count} personas han dicho que vendrán.`,
    waiting: (count) =>
      count === 1
        ? 'Una persona más está en la lista de espera.'
        : `${count} personas más están en la lista de espera.`,
    act: 'Sí, se mantiene',
    off: { cancelled: 'Esta fecha está cancelada', postponed: 'Esta fecha está aplazada' },
    answers: {
      confirmed: 'Has confirmado esta fecha',
      cancelled: 'Has cancelado esta fecha',
      moved: 'Has movido esta fecha',
    },
    done: {
      confirmed: 'Gracias. El sitio ya no muestra ninguna duda.',
      cancelled: 'El sitio ya lo dice. Quienes querían venir reciben un correo.',
      moved: 'El sitio ya muestra la nueva hora. Quienes querían venir reciben un correo.',
    },
    cancel: 'No se hace',
    cancelAct: 'Cancelar esta fecha',
    move: 'Es a otra hora',
    moveAct: 'Mover esta fecha',
    note: 'Lo que conviene saber',
    noteHint: 'Aparece en el sitio junto a la fecha y en el correo a quienes querían venir.',
    day: 'Día',
    startTime: 'De',
    endTime: 'A',
    zone: (zone) => `Las horas son las de la zona: ${zone}.`,
    problems: 'Todavía no se ha cambiado nada:',
  },

  nothing: {
    title: 'Este enlace ya no abre nada',
    text: 'Ya se usó o caducó, o no está completo: algunos programas de correo parten los enlaces largos.',
    ways: 'Lo que puedes hacer',
    again: 'Rellena el formulario otra vez: llega un enlace nuevo por correo',
    myData: 'Pide un enlace a todo lo que guardamos sobre ti',
  },

  privacy: 'Qué guardamos y cuánto tiempo',
  myDataLink: 'Ver o borrar todo lo que guardamos sobre ti',
  toDate: 'A la fecha',
  toMeetings: 'Todas las reuniones',
}
