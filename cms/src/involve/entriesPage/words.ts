import type { FormKind, Locale } from '../../contract'

interface Words {
  /** Of the exported file, in their order. */
  columns: string[]
  kinds: Record<FormKind, string>
  states: Record<'unconfirmed' | 'confirmed', string>
  handled: string
  /** In the place of what can't be opened. */
  unreadable: string
  fileName: string
  notConfirmed: string
  noMail: string
  unopened: string
  emptySubject: string
  emptyText: string
  longSubject: string
  longText: string
}

/** What the server says about entries to people of the admin. */
export const words: Record<Locale, Words> = {
  en: {
    columns: [
      'Kind',
      'State',
      'Sent',
      'Confirmed',
      'E-mail',
      'Name',
      'Message',
      'Access needs',
      'Interests',
      'Meeting',
      'Date',
      'Language',
      'Handled',
      'Agreed to',
    ],
    kinds: {
      'sign-up': 'Sign-up',
      attend: 'Will be there',
      remind: 'Reminders',
      ask: 'Message',
      'my-data': 'Question about own data',
    },
    states: { unconfirmed: 'not confirmed', confirmed: 'confirmed' },
    handled: 'yes',
    unreadable: '(cannot be opened)',
    fileName: 'entries',
    notConfirmed:
      'This address was never confirmed: whoever it belongs to may not have written. It can’t be answered.',
    noMail: 'The cms can’t send mail: tell whoever looks after it to set SMTP_URL.',
    unopened: 'The key of this entry is gone, and with it the address.',
    emptySubject: 'Write a subject.',
    emptyText: 'Write an answer.',
    longSubject: 'Make the subject one line of at most 150 characters.',
    longText: 'Make the answer at most 5,000 characters long.',
  },
  es: {
    columns: [
      'Tipo',
      'Estado',
      'Enviado',
      'Confirmado',
      'Correo',
      'Nombre',
      'Mensaje',
      'Necesidades de acceso',
      'Intereses',
      'Reunión',
      'Fecha',
      'Idioma',
      'Atendido',
      'Aceptó',
    ],
    kinds: {
      'sign-up': 'Inscripción',
      attend: 'Asistencia',
      remind: 'Recordatorios',
      ask: 'Mensaje',
      'my-data': 'Pregunta por sus datos',
    },
    states: { unconfirmed: 'sin confirmar', confirmed: 'confirmado' },
    handled: 'sí',
    unreadable: '(no se puede abrir)',
    fileName: 'entradas',
    notConfirmed:
      'Esta dirección nunca se confirmó: quizá su dueño no escribió. No se le puede responder.',
    noMail: 'El cms no puede enviar correo: di a quien lo cuida que ponga SMTP_URL.',
    unopened: 'La clave de esta entrada ya no está, y con ella la dirección.',
    emptySubject: 'Escribe un asunto.',
    emptyText: 'Escribe una respuesta.',
    longSubject: 'Haz el asunto de una línea, de 150 caracteres como mucho.',
    longText: 'Haz la respuesta de 5000 caracteres como mucho.',
  },
}
