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
  onSite: 'Leer este boletín en el sitio web',
  preferences: 'Elige qué boletines recibes, o deja de recibirlos',
  why: (branch) => `Recibes este boletín porque le pediste sus boletines a ${branch}.`,
  test: 'Prueba:',
  greeting: 'Hola, {name}:',

  off: 'Los boletines están desactivados. Actívalos primero en «Formularios y sus correos».',
  noMail:
    'No hay ningún servidor de correo, así que no se puede enviar ningún boletín. Pregunta a quien lleva el sitio.',
  gone: 'Este boletín ya no está. Alguien lo ha eliminado.',
  notDraft: 'Este boletín ya se ha enviado o está programado, y no se puede cambiar.',
  changedMeanwhile:
    'Otra persona ha cambiado este boletín desde que lo abriste. Copia lo último que escribiste y ábrelo otra vez: así no se pierde nada de lo suyo.',
  noSubject: 'Ponle un asunto al boletín en un idioma por lo menos.',
  longSubject: (most) => `Acorta el asunto: como mucho ${most} caracteres, en una línea.`,
  longWords: (most) => `Acorta este texto: como mucho ${most} caracteres.`,
  manyItems: (most) => `Quita algunas partes: un boletín tiene como mucho ${most}.`,
  badWeeks: (most) => `Elige de 1 a ${most} semanas.`,
  nothingInIt: 'En este boletín todavía no hay nada. Escribe algo o añade una parte.',
  tooLarge: (kilobytes) =>
    `El boletín tiene ${kilobytes} kB, y los programas de correo cortan lo que pasa de 100. Quita algunas partes.`,
  nobodyAsked:
    'Nadie recibe este boletín: todavía nadie ha pedido boletines y lo ha confirmado. Se piden en los formularios del sitio; a quien se apuntó antes se le pregunta con «Preguntar si quieren boletines», encima de las entradas. El borrador se queda guardado hasta entonces. O marca «Cualquiera puede leer este boletín también en el sitio web»: entonces queda solo allí.',
  nobodyChosen: (wanting) =>
    `Nadie recibe este boletín: ${wanting === 1 ? 'la única persona que quiere boletines no encaja' : `de las ${wanting.toLocaleString('es-ES')} personas que quieren boletines, ninguna encaja`} con todo lo elegido en «Quién lo recibe». Quita ahí algún tema, grupo o idioma. O marca «Cualquiera puede leer este boletín también en el sitio web»: entonces queda solo allí.`,
  pastHour: 'Esta hora ya ha pasado. Elige una que esté por venir, o envíalo ahora.',
  farHour: 'Elige una hora de los próximos 60 días.',
  wrongHour: 'Indica un día y una hora que existan.',
  notSent:
    'Este boletín aún no se ha enviado. Hasta entonces eliges en su borrador si va a estar en el sitio.',
  notKept:
    'Lo que decía este boletín no se guardó de modo que se pueda mostrar: lo envió una versión anterior.',
  notSending: 'Este boletín no se está enviando, así que no hay nada que parar.',
  notStopped: 'Este boletín no está parado, así que no puede seguir.',
}
