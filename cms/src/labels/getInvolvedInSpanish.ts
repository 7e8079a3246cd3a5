import { placeholders, type EditedKind } from './placeholders'

/** The labels, help lines and examples of the forms for "Get involved" in Spanish, by uid and field. */

type Texts = Record<string, Record<string, string>>

export const getInvolvedLabels: { documents: Texts; components: Texts } = {
  documents: {
    'api::interest.interest': { name: 'Nombre', order: 'Orden' },
    'api::get-involved.get-involved': {
      consentText: 'Con qué se está de acuerdo',
      newEntriesMail: 'Correo para ustedes sobre entradas nuevas',
      confirmationDays: 'Preguntar a quien organiza … días antes',
      reminderHours: 'Recordatorio … horas antes',
      joinLinkHours: 'Enlace para participar … horas antes',
      confirmMail: 'Correo: por favor, confirma',
      welcomeMail: 'Correo: gracias',
      attendingMail: 'Correo: cuenta contigo',
      joinLinkMail: 'Correo: enlace para participar',
      reminderMail: 'Correo: recordatorio',
      myDataMail: 'Correo: todo lo que guardamos',
      dateCancelledMail: 'Correo: una fecha se cancela',
      dateMovedMail: 'Correo: una fecha se traslada',
      newEntriesText: 'Correo: entradas nuevas',
      dateQuestionMail: 'Correo: ¿se celebra?',
      unconfirmedDays: 'Sin confirmar: se borra tras … días',
      attendanceDays: 'Asistencia: se borra … días después de la fecha',
      messageDays: 'Mensajes: se borran tras … días',
      signUpDays: 'Inscripciones: se borran tras … días',
      asksQuestion: 'Hacer la pregunta',
      question: 'Pregunta',
      answers: 'Respuestas correctas',
      mailsPerAddressAndDay: 'Correos a una dirección en un día, como mucho',
      mailsPerMinute: 'Correos en un minuto, como mucho',
    },
  },
  components: {
    'involve.mail-text': {
      subject: 'Asunto (vacío: el nuestro)',
      text: 'Texto (vacío: el nuestro)',
    },
    'sections.sign-up': { title: 'Encabezado', text: 'Texto' },
  },
}

const mail = (kind: EditedKind, when: string) =>
  `${when} Se rellena lo que va entre llaves: ${placeholders[kind].join(', ')}.`

/** What stands under a field. */
export const getInvolvedHelp: Texts = {
  'api::interest.interest': {
    name: 'Lo que se marca al inscribirse.',
    order: 'Los números más bajos van primero. Deja huecos: 10, 20, 30.',
  },
  'api::get-involved.get-involved': {
    consentText:
      'Aparece junto a la casilla que se marca, y se guarda con lo enviado. Vacío: nuestras palabras.',
    newEntriesMail:
      'A la dirección de contacto. cada vez: enseguida. una vez al día: todas en un correo. no: se miran aquí.',
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
    joinLinkMail: mail('joinLink', 'Poco antes de una fecha en línea o híbrida.'),
    reminderMail: mail('reminder', 'Antes de una fecha.'),
    myDataMail: mail('myData', 'A quien pregunta qué se guarda de su persona.'),
    dateCancelledMail: mail('dateCancelled', 'A quienes querían venir o que se les recuerde.'),
    dateMovedMail: mail('dateMoved', 'A quienes querían venir o que se les recuerde.'),
    newEntriesText: mail('newEntries', 'A ustedes; nunca contiene lo que la gente escribió.'),
    dateQuestionMail: mail('dateQuestion', 'A quien organiza la reunión.'),
    messageDays: 'La página de privacidad dice lo mismo.',
    asksQuestion:
      'Solo mientras haya programas que llenan los formularios: es una cosa más que hacer.',
    question: 'Algo que aquí sabe todo el mundo.',
    answers: 'Con comas entre ellas; da igual si en mayúsculas o minúsculas.',
    mailsPerAddressAndDay: 'Para que con nuestros formularios no se inunde a nadie.',
    mailsPerMinute: 'Lo que permite su proveedor de correo.',
  },
  'sections.sign-up': {
    title: 'Para qué se inscribe la gente.',
    text: 'Por qué, en una o dos frases.',
  },
}

/** Examples in empty fields. */
export const getInvolvedPlaceholders: Texts = {
  'api::interest.interest': { name: 'Hacer carteles' },
  'api::get-involved.get-involved': {
    question: '¿Qué río pasa por Portland?',
    answers: 'Willamette, el Willamette',
  },
}
