import type { EntryWords } from './words'

export const es: EntryWords = {
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
}
