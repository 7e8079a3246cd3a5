import type { LetterWords } from './words'

export const es: LetterWords = {
  subject: (branch) => `${branch}: lo que viene`,
  dates: 'Ven con nosotros',
  noDates: 'Por ahora no hay ninguna fecha prevista.',
  cancelled: 'Cancelada',
  postponed: 'Aplazada',
  allDates: 'Todas las fechas',
  calendar: 'Llévalas a tu calendario',
  kinds: { article: 'Noticias', position: 'Lo que defendemos' },
  onSite: 'Leer esta carta en el sitio web',
  preferences: 'Elige qué cartas recibes, o deja de recibirlas',
  why: (branch) => `Recibes esta carta porque le pediste cartas a ${branch}.`,
  test: 'Prueba:',
  greeting: 'Hola, {name}:',

  off: 'Las cartas están desactivadas. Actívalas primero en «Formularios y sus correos».',
  noMail:
    'No hay ningún servidor de correo, así que no se puede enviar ninguna carta. Pregunta a quien lleva el sitio.',
  gone: 'Esta carta ya no está. Alguien la ha eliminado.',
  notDraft: 'Esta carta ya se ha enviado o está programada, y no se puede cambiar.',
  changedMeanwhile:
    'Otra persona ha cambiado esta carta desde que la abriste. Ábrela otra vez: así no se pierde nada de lo suyo.',
  noSubject: 'Ponle un asunto a la carta en un idioma por lo menos.',
  longSubject: (most) => `Acorta el asunto: como mucho ${most} caracteres, en una línea.`,
  longWords: (most) => `Acorta este texto: como mucho ${most} caracteres.`,
  manyItems: (most) => `Quita algunas partes: una carta tiene como mucho ${most}.`,
  badWeeks: (most) => `Elige de 1 a ${most} semanas.`,
  nothingInIt: 'En esta carta todavía no hay nada. Escribe algo o añade una parte.',
  tooLarge: (kilobytes) =>
    `La carta tiene ${kilobytes} kB, y los programas de correo cortan lo que pasa de 100. Quita algunas partes.`,
  noReaders: 'Nadie recibe esta carta: elige a más gente.',
  pastHour: 'Esta hora ya ha pasado. Elige una que esté por venir, o envíala ahora.',
  farHour: 'Elige una hora de los próximos 60 días.',
  wrongHour: 'Indica un día y una hora que existan.',
  notSent:
    'Esta carta aún no se ha enviado. Hasta entonces eliges en su borrador si va a estar en el sitio.',
  notKept:
    'Lo que decía esta carta no se guardó de modo que se pueda mostrar: la envió una versión anterior.',
  notSending: 'Esta carta no se está enviando, así que no hay nada que parar.',
  notStopped: 'Esta carta no está parada, así que no puede seguir.',
}
