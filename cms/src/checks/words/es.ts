import { es as content } from '../../content/words/es'
import { wrongFile } from './files/es'
import { sentenceOf } from './sentences'
import type { CheckWords } from './words'

const day = content.dateInSentence
const days = (dates: readonly string[]) =>
  new Intl.ListFormat('es-US').format(dates.map((date) => `el ${day(date)}`))
const at = (time: string) => `${time.startsWith('01:') ? 'a la' : 'a las'} ${time}`

const fields = {
  title: 'Título',
  noteLocale: 'Idioma de la nota',
  onlyIn: 'Solo en un idioma',
  slug: 'Dirección',
  parent: 'Página superior',
  lead: 'Frase de apertura',
  sections: 'Secciones',
  description: 'Descripción para buscar y compartir',
  shareImage: 'Imagen para enlaces compartidos',
  summary: 'Resumen',
  body: 'Texto',
  venue: 'Lugar',
  firstDay: 'Primer día cerrado',
  lastDay: 'Último día cerrado',
  dates: 'Qué pasa con las fechas allí',
  access: 'Accesibilidad',
  accessTexts: 'La accesibilidad en palabras',
  readings: 'Para leer antes',
  speakers: 'Quién habla',
  agenda: 'Programa',
  day: 'Qué día',
  statusNote: 'Nota sobre el estado',
  firstDate: 'Primera fecha',
  allDay: 'Todo el día',
  startTime: 'Empieza a las',
  endTime: 'Termina a las',
  daysLater: 'Termina … días después',
  timeZone: 'Zona horaria',
  ownColor: 'Color principal',
  ownAccent: 'Segundo color',
  recurrence: 'Se repite',
  frequency: 'Cómo',
  sunday: 'Dom',
  nth: 'Cuál del mes',
  secondNth: 'Y cuál más',
  thirdNth: 'Y cuál en tercer lugar',
  isTogether: 'Contar juntos estos días',
  secondDay: 'Y el día … del mes',
  thirdDay: 'Y en un tercer día',
  lastDayOfMonth: 'Y el último día del mes',
  until: 'Hasta',
  count: 'Número de fechas',
  furtherDates: 'Más fechas',
  date: 'Fecha',
  phases: 'Desde una fecha',
  from: 'Desde esta fecha',
  attendance: 'Cómo participar',
  joinLink: 'Enlace para participar en línea',
  meeting: 'Reunión',
  originalDate: 'Fecha que cambia',
  change: 'Qué pasa',
  newDate: 'Nueva fecha',
  newStartTime: 'Nuevo comienzo',
  newEndTime: 'Nuevo final',
  newDaysLater: 'Termina … días después',
  newVenue: 'Nuevo lugar',
  topics: 'Temas',
  groups: 'Grupos',
  group: 'Escrita por',
  image: 'Imagen',
  adoptedAt: 'Aprobada en',
  appearedOn: 'Día',
  continues: 'Continúa',
  versions: 'Versiones',
  pronouns: 'Pronombres',
  consentOn: 'Aceptó aparecer el',
  discussedOn: 'Se conversa el',
  kind: 'Qué es',
  page: 'Página',
  position: 'Posición',
  supersedes: 'Sustituye a',
  to: 'Dirección nueva',
  header: 'Menú de arriba',
  footer: 'Enlaces al pie',
  announcement: 'Anuncios',
  socialLinks: 'En otros sitios',
  donateUrl: 'Dónde se dona',
  joinUrl: 'Dónde se afilia uno',
  homePage: 'Página de inicio',
  meetingsPage: 'Página de «Reuniones»',
  positionsPage: 'Página de «Posiciones»',
  newsPage: 'Página de «Noticias»',
  documentsPage: 'Página de «Documentos»',
  groupsPage: 'Página de «Grupos»',
  peoplePage: 'Página de «Personas»',
  lettersPage: 'Página de «Boletines»',
  getInvolvedPage: 'Página de «Participa»',
}

const dateChanges = 'Cambios de fecha'

const choices = {
  cancelled: 'cancelada',
  moved: 'trasladada',
  otherVenue: 'otro lugar',
  daily: 'cada día',
  asPlanned: 'según lo previsto',
  weekly: 'cada semana',
  monthlyByDate: 'cada mes por fecha',
  monthlyByWeekday: 'cada mes por día de la semana',
  yearly: 'cada año',
  online: 'en línea',
}

const nextDayRemedy = (field: string) =>
  field === fields.newEndTime
    ? `Si es al día siguiente, usa el formulario de «${dateChanges}»: escribe ahí 1 en «${fields.newDaysLater}».`
    : `Si es al día siguiente, escribe 1 en «${fields.daysLater}».`

const yearRemedy = (isEnd: boolean) =>
  isEnd ? 'Corrígelo, o deja el campo vacío si la serie no tiene fin.' : 'Corrígelo.'

function timeRemedy([meant, inTheEvening]: string[]): string {
  if (meant === undefined) return 'Escribe horas y minutos, por ejemplo 19:00.'
  return inTheEvening === undefined
    ? `Escribe ${meant}.`
    : `Escribe ${meant} si es antes del mediodía, o ${inTheEvening} si es después.`
}

const lostRemedies = {
  phase: 'Haz que los días nuevos empiecen más tarde, con otra fecha aquí.',
  rule: `Deja los días como estaban, y añade los nuevos en «${fields.phases}», o deja la fecha en «${fields.furtherDates}».`,
  firstDate: `Deja la primera fecha como estaba, y escribe la nueva en el cambio de fecha, como «${choices.moved}», o deja la fecha en «${fields.furtherDates}».`,
}

const oneOf = (choices: readonly string[]) =>
  new Intl.ListFormat('es-US', { type: 'disjunction' }).format(choices.map((one) => `«${one}»`))

function rangeRemedy(least: number | null, most: number | null): string {
  if (least === null) return `Escribe como máximo ${most}.`
  return most === null
    ? `Escribe como mínimo ${least}.`
    : `Escribe un número del ${least} al ${most}.`
}

export const es: CheckWords = {
  language: 'es',
  fields,
  choices,

  slugTaken: (slug, title) =>
    `Dirección: «${slug}» pertenece a «${title}». Escribe otra, o vacía el campo y guarda: entonces se forma a partir del título.`,
  slugReserved: (slug) =>
    `Dirección: el propio sitio usa «${slug}». Escribe otra, o vacía el campo y guarda: entonces se forma a partir del título.`,
  parentItself: () =>
    'Página superior: una página no puede estar por encima de sí misma. Elige otra página o deja el campo vacío.',
  parentBelow: (title) =>
    `Página superior: «${title}» ya está por debajo de esta página. Elige otra página o deja el campo vacío.`,
  deadLink: (field, url) =>
    `${field}: en este sitio no hay nada en «${url}». Corrige el enlace o quítalo.`,
  unreadableLink: (field, url) =>
    `${field}: «${url}» no es una dirección que se pueda abrir. Escríbela empezando por https://, mailto:, tel: o, en este sitio, por /.`,
  emptyLink: (field, label) =>
    `${field}: ${label === '' ? 'un enlace' : `el enlace «${label}»`} no lleva a ninguna parte. Elige su página o escribe su dirección, o quítalo.`,
  linkWithoutWords: (field) =>
    `${field}: un enlace que lleva a otro sitio o a un archivo no tiene palabras. Escribe lo que dice: solo lo que está en este sitio tiene un título que aparece ahí por sí solo.`,
  emptyChoice: (field) => `${field}: aquí no hay nada elegido. Elígelo o quítalo.`,
  pictureWithoutWords: (field, file) =>
    `${field}: no se dice qué se ve en «${file}». Escribe una frase en «Qué se ve en la imagen», para quienes no la ven.`,
  pictureInTextWithoutWords: (field, file) =>
    `${field}: «${file}» no tiene texto alternativo. Escribe en Multimedia qué muestra.`,
  pictureInOtherWords: (field, file, { written, readOut }) =>
    `${field}: lo que se ve en «${file}» se lee aquí en ${readOut}. Escríbelo también en ${written}, en «Qué se ve en la imagen».`,
  videoMissing: (field) =>
    `${field}: no hay nada que ver. Elige un archivo de vídeo o escribe dónde más se puede ver.`,
  videoAddress: (field, url) =>
    `${field}: «${url}» no lleva a otro sitio. Escribe la dirección completa, con https://.`,
  noCaptions: (field, file) =>
    `${field}: «${file}» no contiene subtítulos. Elige un archivo WebVTT, cuyo nombre termina en «.vtt».`,
  captionsMissing: (field) =>
    `${field}: quien no puede oír el vídeo no se entera de lo que se dice. Añade sus subtítulos como archivo WebVTT (.vtt).`,
  supportNowhere: (field, isJoining) =>
    `${field}: esto no se muestra, porque los ajustes del sitio no dicen dónde ${isJoining ? 'afiliarse' : 'donar'}. Escríbelo allí, en «Donar y afiliarse».`,
  versionMissing: (field) =>
    `${field}: todavía no hay ninguna, así que no habría nada que leer. Añade una con su día.`,
  versionEmpty: (field) =>
    `${field}: no hay ni archivo ni texto, así que no habría nada que leer. Pon uno de los dos, o quita esta versión.`,
  versionDayTaken: (field, date) =>
    `${field}: hay otra versión del ${day(date)}, y cada una tiene su dirección por su día. Escribe otro día, o quita una de las dos.`,
  decisionNumberTaken: (field, number) =>
    `${field}: en esta versión hay otro acuerdo con el número ${number}, y cada uno tiene su dirección por él. Escribe otro número.`,
  nothingToRead: (field) =>
    `${field}: quien visite el sitio no encontraría más que el título. Escribe algo aquí o en «${fields.lead}», añade una imagen, o elige en «${fields.meeting}», «${fields.position}» o «${fields.page}» a qué lleva.`,
  placeMissing: () =>
    `Lugar: se pide venir, pero no se dice adónde. Elige un lugar, o elige «${choices.online}» en «${fields.attendance}».`,
  consentMissing: () =>
    `${fields.consentOn}: en el sitio no se muestra a nadie sin el día en que aceptó. Pregúntale y después escribe el día.`,
  consentAhead: (date) =>
    `${fields.consentOn}: el ${day(date)} aún no ha llegado. Publica ese día, o corrige el día.`,
  endsBefore: (field, begin) => `${field}: es antes de «${begin}». Corrige uno de los dos.`,
  neverSent: () =>
    `${fields.title}: con esto no se envió nada. Un boletín llega aquí desde su propia página cuando se envía. Elimina esto y elígelo allí.`,
  joinLinkPublic: (field) =>
    `${field}: aquí cualquiera puede leer el enlace para conectarse. Quita el enlace de este texto; se guarda en «${fields.joinLink}», que nunca se muestra.`,
  joinLinkOfOther: (field, title) =>
    `${field}: cualquiera puede leer aquí el enlace para participar en «${title}». Quítalo de este texto; si cualquiera puede tenerlo, quítalo de «${fields.joinLink}» en esa reunión.`,
  meetingMissing: () => 'Reunión: el campo está vacío. Elige la reunión cuya fecha cambia.',
  noteTwice: (language) =>
    `${fields.noteLocale}: hay dos notas en ${language}. Elige otro idioma para una de ellas, o quita una.`,
  specialMeetingMissing: () =>
    'Reunión: el campo está vacío. Elige la reunión a la que pertenece esta fecha.',
  specialMeetingUnpublished: (title) =>
    `Reunión: «${title}» no está publicada, y nadie vería su fecha. Publica antes la reunión.`,
  specialDateTaken: (date) =>
    `Fecha: ya hay algo propio para el ${day(date)}. Ábrelo en «Fechas especiales» en lugar de esto, o elige otra fecha.`,
  redirectFromElsewhere: (from) =>
    `Dirección antigua: «${from}» no es una dirección de este sitio. Escríbela sin el nombre del sitio ni la primera barra, por ejemplo pagina-antigua.`,
  redirectHidden: (address) =>
    `Dirección antigua: en «${address}» ya hay algo, así que esto no haría nada. Escribe otra dirección, o cambia antes la de lo que hay allí.`,
  redirectNowhere: () =>
    `${fields.to}: el campo está vacío y tampoco hay página elegida. Elige una página o escribe una dirección.`,
  redirectItself: () =>
    `${fields.to}: es la misma dirección antigua. Escribe adónde debe llevar, o elige una página.`,
  redirectCircle: (to) =>
    `${fields.to}: desde «${to}» se da vueltas en círculo. Escribe adónde debe llevar al final, o corrige antes las otras redirecciones.`,
  narrowedToDraft: (field, title) =>
    `${field}: «${title}» no está publicado, así que aquí saldría lo de todos. Publícalo antes, o deja vacío este campo.`,
  homePageMissing: () =>
    'Página de inicio: sin ella no hay nada en la primera dirección del sitio. Elige una página.',
  noColour: (field, value) =>
    `${field}: «${value}» no se puede leer como color. Elige uno, o escríbelo como «#c8161d».`,
  ownColourMissing: () =>
    'Color principal: Los colores propios necesitan uno. Elígelo, o elige una de nuestras paletas en «Colores».',
  homePageUnpublished: (title) =>
    `Página de inicio: «${title}» no está publicada, así que no habría nada en la primera dirección del sitio. Publica antes esa página, o elige otra.`,
  calendar: {
    yearTooEarly: (field, date, firstYear, isEnd) =>
      `${field}: ¿es correcto el año? El ${day(date)} es anterior a ${firstYear}. ${yearRemedy(isEnd)}`,
    yearTooLate: (field, date, yearsAhead, isEnd) =>
      `${field}: ¿es correcto el año? Para el ${day(date)} faltan más de ${yearsAhead} años. ${yearRemedy(isEnd)}`,

    firstDateMissing: (field) => `${field}: el campo está vacío. Escribe en qué fecha es.`,
    startMissing: (field) =>
      `${field}: el campo está vacío. Escribe cuándo empieza, o pon «${fields.allDay}» en Sí.`,
    endMissing: (field) =>
      `${field}: el campo está vacío. Escribe cuándo termina, o pon «${fields.allDay}» en Sí.`,
    unreadableTime: (field, entered, meant) =>
      `${field}: «${entered}» no se entiende como hora. ${timeRemedy(meant)}`,
    timeOfWholeDay: (field) => `${field}: dura todo el día. Deja la hora vacía.`,
    endBeforeStart: (field, start, end) =>
      `${field}: terminaría ${at(end)}, antes de empezar ${at(start)}. ${nextDayRemedy(field)}`,
    endAtStart: (field, time) =>
      `${field}: terminaría ${at(time)}, la misma hora a la que empieza. ${nextDayRemedy(field)}`,
    daysOfOldEnd: (field, end, daysLater) =>
      `${field}: hasta ahora termina ${daysLater === 1 ? '1 día' : `${daysLater} días`} después. Escribe cómo es con el nuevo final ${at(end)}: 0 para el mismo día, 1 para el día siguiente.`,
    unknownZone: (field, name, near) =>
      `${field}: no existe la zona horaria «${name}». ${near.length > 0 ? `¿Quieres decir ${near.join(' o ')}? Escríbela así.` : 'Escribe un nombre de la lista IANA: un continente y una ciudad, como America/Los_Angeles.'}`,

    nthUnused: (field, frequency) =>
      `${field}: «${choices[frequency]}» no tiene primer, segundo ni último día de la semana. Vacía este campo, o elige «${choices.monthlyByWeekday}».`,
    nthMissing: (field) =>
      `${field}: el campo está vacío. Elige cuál del mes es: el primero, segundo, tercero, cuarto, quinto o último.`,
    weekdaysUnused: (field, frequency) =>
      frequency === 'daily'
        ? `${field}: «${choices.daily}» va por días, sean de la semana que sean. Pon los días de la semana en No, o elige «${choices.weekly}».`
        : `${field}: «${choices.monthlyByDate}» va por el día del mes de la primera fecha. Pon los días de la semana en No, o elige «${choices.monthlyByWeekday}».`,
    togetherUnused: (field, frequency) =>
      `${field}: «${choices[frequency]}» no cuenta días de la semana en el mes. Ponlo en No, o elige «${choices.monthlyByWeekday}».`,
    daysUnused: (field, frequency) =>
      `${field}: «${choices[frequency]}» no va por días del mes. Quítalo, o elige «${choices.monthlyByDate}».`,
    weekdayMissing: (field) =>
      `${field}: aún no hay ningún día de la semana. Pon también el día en Sí: para «el segundo domingo del mes» es ${fields.sunday}.`,
    twoEnds: (field) =>
      `${field}: tiene dos finales. Escribe «${fields.until}» o «${fields.count}», no los dos.`,
    endBeforeBegin: (field, until, from) =>
      `${field}: termina el ${day(until)}, antes de empezar el ${day(from)}. Elige una fecha posterior.`,
    notOfRule: (field, date, nearest) =>
      `${field}: el ${day(date)} no es ninguno de los días en que se repite. Elige ${nearest.length === 1 ? 'el más cercano' : 'uno de los más cercanos'}: ${days(nearest)}.`,
    noDateEver: (field) =>
      `${field}: de esta regla nunca sale una fecha. Elige otros días, u otro del mes.`,
    overlap: (field, date, next) =>
      `${field}: la fecha del ${day(date)} no ha terminado cuando empieza la siguiente, el ${day(next)}. Haz que termine antes, o elige otros días.`,

    furtherTwice: (field, date) => `${field}: el ${day(date)} está dos veces. Quita una de ellas.`,
    furtherNamed: (field, date) =>
      `${field}: el ${day(date)} ya tiene lugar de todos modos. Elige otra fecha, o quita esta.`,

    phaseDateMissing: (field) => `${field}: el campo está vacío. Escribe desde qué fecha cambia.`,
    phaseBeforeFirst: (field, firstDate) =>
      `${field}: un cambio empieza después de la primera fecha, el ${day(firstDate)}. Elige una posterior; si cambia todo, cambia los campos de arriba.`,
    phaseOutOfOrder: (field, before) =>
      `${field}: el cambio anterior empieza el ${day(before)}. Pon los cambios en orden.`,
    phaseChangesNothing: (field, from) =>
      `${field}: los demás campos están vacíos. Escribe qué cambia desde el ${day(from)}: horas, días o lugar.`,
    phaseWithoutRule: (field) =>
      `${field}: hasta ahora es una sola vez. Elige cómo se repite a partir de entonces.`,
    phaseWithoutDate: (field, from, next) =>
      next === null
        ? `${field}: no hay ninguna fecha desde el ${day(from)}. Elige una anterior, o quita este cambio.`
        : `${field}: no hay ninguna fecha entre ${days([from, next])}. Elige otras fechas, o quita este cambio.`,

    changesLost: (field, dates, because) =>
      dates.length === 1
        ? `${field}: ya no habría fecha para el cambio de fecha de este día: ${days(dates)}. ${lostRemedies[because]} O elige antes «${choices.cancelled}» en ese cambio de fecha, para que nadie venga en vano, y publica esto después; luego puedes eliminarlo.`
        : `${field}: ya no habría fechas para los cambios de fecha de estos días: ${days(dates)}. ${lostRemedies[because]} O elige antes «${choices.cancelled}» en esos cambios de fecha, para que nadie venga en vano, y publica esto después; luego puedes eliminarlos.`,
    ownLost: (field, dates, because) =>
      dates.length === 1
        ? `${field}: ya no habría fecha para lo que este día tiene de propio: ${days(dates)}. ${lostRemedies[because]} O retíralo antes en «Fechas especiales»; luego puedes ponerlo en otra fecha.`
        : `${field}: ya no habría fechas para lo que estos días tienen de propio: ${days(dates)}. ${lostRemedies[because]} O retíralo antes en «Fechas especiales»; luego puedes ponerlo en otras fechas.`,
    changeUnfit: (field, originalDate, allDay, problem) =>
      `${field}: esto no encaja con el cambio de fecha del ${day(originalDate)}. ${sentenceOf(problem, es)} Ábrelo antes en «${es.dateChanges}»: ${allDay ? 'quita sus horas' : 'escribe un nuevo comienzo y un nuevo final'}.`,

    meetingWithoutDates: (field) =>
      `${field}: esta reunión aún no tiene fechas. Escribe en ella la primera fecha, el comienzo y el final.`,
    changedAlready: (field, originalDate, change, newDate) =>
      `${field}: ya hay un cambio de la fecha del ${day(originalDate)} (${choices[change]}${change === 'moved' && newDate !== null ? ` al ${day(newDate)}` : ''}). Abre ese en lugar de este.`,
    movedHere: (field, originalDate) =>
      `${field}: la fecha del ${day(originalDate)} se trasladó a este día. Abre ese cambio en lugar de este.`,
    movedToThis: (field, originalDate) =>
      `${field}: la fecha del ${day(originalDate)} se trasladó a este día. Elige aquí el ${day(originalDate)}; lo que escribas se traslada con ella.`,
    itemEndsBefore: (field, start, end) =>
      `${field}: terminaría a las ${end}, pero empieza a las ${start}. Corrige una de las dos horas, o deja esta vacía.`,
    itemAfterLastDay: (field, days) =>
      `${field}: la reunión dura ${days === 1 ? 'un día' : `${days} días`}. Escribe ${days === 1 ? '1' : `un número del 1 al ${days}`}, o deja el campo vacío si es el primero.`,
    notOfMeeting: (field, date, nearest) =>
      `${field}: esta reunión no tiene ninguna fecha el ${day(date)}. Elige una que tenga; ${nearest.length === 1 ? 'la más cercana es' : 'las más cercanas son'} ${days(nearest)}.`,
    onlyDate: (field, date, only) =>
      `${field}: esta reunión no tiene ninguna fecha el ${day(date)}. Elige su única fecha: el ${day(only)}.`,
    cancelledButMoved: (field) =>
      `${field}: hay una nueva fecha u hora. Elige «${choices.moved}», o deja vacíos esos campos.`,
    cancelledButElsewhere: (field) =>
      `${field}: hay un nuevo lugar. Elige «${choices.otherVenue}», o deja vacío ese campo.`,
    movedNowhere: (field) =>
      `${field}: no hay nada nuevo. Escribe adónde se traslada: una nueva fecha, un nuevo comienzo o un nuevo final. Si solo cambia el lugar, elige «${choices.otherVenue}».`,
    movedToSameTime: (field) =>
      `${field}: de todos modos tiene lugar entonces. Escribe otra fecha u otra hora.`,
    movedOntoOther: (field, date, originalDate) =>
      `${field}: ${date === originalDate ? `esta reunión ya tiene una fecha a esa hora, el ${day(date)}` : `la fecha del ${day(originalDate)} ya se trasladó a esa hora, el ${day(date)}`}. Escribe otra fecha u otra hora; si las dos se juntan, elige «${choices.cancelled}» para la que se suprime.`,
    movedIntoPast: (field, newDate, originalDate) =>
      `${field}: ¿es correcta la fecha? El ${day(newDate)} ya pasó, y la fecha del ${day(originalDate)} está por venir. Elige una fecha que también esté por venir.`,
    elsewhereButMoved: (field) =>
      `${field}: hay también una nueva fecha u hora. Elige «${choices.moved}»: una fecha trasladada puede tener además un nuevo lugar.`,
    venueMissing: (field) => `${field}: el campo está vacío. Elige el nuevo lugar.`,
    sameVenue: (field) => `${field}: de todos modos tiene lugar allí. Elige otro lugar.`,
    plannedButChanged: (field) =>
      `${field}: hay una nueva fecha, una nueva hora o un nuevo lugar. Elige «${choices.moved}» u «${choices.otherVenue}», o deja vacíos esos campos.`,

    closedPlaceMissing: (field) =>
      `${field}: el campo está vacío. Elige el lugar que está cerrado.`,
    closedBackwards: (field, firstDay, lastDay) =>
      `${field}: el ${day(lastDay)} es anterior al primer día cerrado, el ${day(firstDay)}. Elige el mismo día o uno posterior.`,
    closedTooLong: (field, length, longest) =>
      `${field}: serían ${length} días, y como máximo pueden ser ${longest}. Elige un día anterior; si ya nadie se reúne allí, elige otro lugar en las reuniones.`,
    closedButElsewhere: (field) =>
      `${field}: hay un nuevo lugar. Elige «${choices.otherVenue}», o deja vacío ese campo.`,
    closedItself: (field) => `${field}: ese es el lugar que está cerrado. Elige otro.`,
    closedAlready: (field, firstDay, lastDay) =>
      `${field}: este lugar ya está cerrado del ${day(firstDay)} al ${day(lastDay)}. Elige otros días, o cambia esos.`,
    closedForOthers: (field, place, firstDay, lastDay) =>
      `${field}: aquí se celebran fechas de ${place} del ${day(firstDay)} al ${day(lastDay)}, porque ese lugar está cerrado. Elige antes otro lugar para ellas.`,
    closedToo: (field, firstDay, lastDay) =>
      `${field}: también está cerrado del ${day(firstDay)} al ${day(lastDay)}. Elige otro lugar.`,
  },
  values: {
    empty: (field) => `${field}: el campo está vacío. Escribe algo en él.`,
    notChosen: (field, choices) => `${field}: no hay nada elegido. Elige ${oneOf(choices)}.`,
    unknownChoice: (field, value, choices) =>
      `${field}: aquí no se puede elegir «${value}». Elige ${oneOf(choices)}.`,
    tooLong: (field, length, longest) =>
      `${field}: con ${length} caracteres es demasiado largo. Acórtalo a ${longest} o menos.`,
    outOfRange: (field, value, least, most) =>
      `${field}: ${value} no puede ser. ${rangeRemedy(least, most)}`,
    notWhole: (field, value) =>
      `${field}: ${value} no es un número entero. Escríbelo sin decimales.`,
    notNumber: (field, value) => `${field}: «${value}» no es un número. Escríbelo en cifras.`,
    notYesOrNo: (field) => `${field}: no es ni Sí ni No. Elige uno de los dos.`,
    notText: (field) => `${field}: no es un texto. Escríbelo con palabras.`,
    notEmail: (field, value) =>
      `${field}: «${value}» no es una dirección de correo. Corrígela, por ejemplo como nombre@example.org, o deja el campo vacío.`,
    notSlug: (field, value) =>
      `${field}: «${value}» no puede formar parte de una dirección. Escribe solo letras de la a a la z, cifras y guiones.`,
    unreadableDate: (field, value) =>
      `${field}: «${value}» no se puede leer como fecha. Elige una en el calendario, o escribe año, mes y día con guiones.`,
    unreadableMoment: (field, value) =>
      `${field}: «${value}» no se puede leer como fecha y hora. Elige las dos de nuevo.`,
    notUnique: (field, value) =>
      `${field}: «${value}» ya está en otro sitio. Cámbialo allí, o escribe aquí otra cosa.`,
    tooFew: (field, least) =>
      `${field}: ${least === 1 ? 'no hay nada' : 'hay muy pocos'}. Añade al menos ${least}.`,
    tooMany: (field, count, most) =>
      `${field}: hay ${count}, y son demasiados. Quita algunos, hasta que queden ${most}.`,
    wrongFile: (field, ...file) => `${field}: ${wrongFile(...file)}`,
    gone: (field) => `${field}: lo que se eligió ya no existe. Quítalo, o elige de nuevo.`,
    unfit: (field, told) => `${field}: así no se puede guardar (${told}). Corrígelo.`,
  },

  draftLinked: (field, title) =>
    `${field}: «${title}» no está publicado, así que nadie llega hasta allí. Publica también ese contenido o quita el enlace.`,
  draftChosen: (field, title) =>
    `${field}: «${title}» no está publicado, así que aquí no aparece. Publícalo también o quítalo.`,
  discussedOnNoDate: (date, title) =>
    `${fields.discussedOn}: «${title}» no tiene ninguna fecha el ${day(date)} a la que se pueda ir. Elige un día de sus fechas, u otra reunión.`,
  accessUnknown: () =>
    'Accesibilidad: no se sabe nada de escalones, mascarillas, lengua de señas ni cuidado infantil. Escribe esos datos aquí o en el lugar, para que todo el mundo sepa si puede venir.',
  samePlace: (date, title) =>
    `Lugar: el ${date}, «${title}» está en el mismo lugar a la misma hora. Elige otro lugar u otra hora, o cambia una de las dos fechas.`,
  sameHour: (date, title) =>
    `Primera fecha: el ${date}, «${title}» es a la misma hora. Elige otra hora si la gente quiere ir a las dos.`,
  itemOutside: (title, date) =>
    `Programa: «${title}» no está dentro del horario de esta fecha (${date}). Corrige sus horas o cambia las de la fecha.`,
  longTitle: (length, longest) =>
    `Título: con ${length} caracteres se corta al compartirlo. Acórtalo a ${longest} o menos.`,
  translationMissing: (language) =>
    `Título: no hay versión en ${language}, así que esas personas reciben esta. Elige ${language} entre los idiomas de arriba y traduce el texto.`,
  rowsMissing: (field) =>
    `${field}: el original tiene algo y aquí no hay nada, así que a esas personas les falta. Añade lo que falta con «Copiar todo del original», arriba, y tradúcelo.`,
  defaultMissing: (original, language) =>
    `Título: no hay versión en ${original}, y sin ella nadie ve esta. Elige ${original} entre los idiomas de arriba y escribe el texto. Lo que está solo en ${language} también se escribe ahí, con ${language} en «${fields.onlyIn}».`,
  defaultUnpublished: (language) =>
    `Título: esta versión solo se encuentra junto a la versión en ${language}. Publica antes esa.`,
  onlyInTranslated: (language) =>
    `${fields.onlyIn}: ya hay una versión propia en ${language}. Elige «No» aquí o elimina esa versión.`,
  onlyInChanged: () =>
    `${fields.onlyIn}: en el sitio se lee un texto anterior a este. Publica este, o descarta los cambios, antes de escribir en otro idioma.`,
  onlyInPlanned: () =>
    `${fields.onlyIn}: está previsto publicarlo. Quítalo de la programación antes de escribir en otro idioma, y prográmalo de nuevo después.`,
  headingSkipped: (field, level, instead) =>
    `${field}: un título de nivel ${level} sigue sin el nivel anterior. Elige el nivel ${instead}, para que el orden se entienda al escucharlo.`,

  navigation: 'Navegación',
  settings: 'Ajustes del sitio',
  dateChanges,
  placeOf: (title, field) => `«${title}» (${field})`,
  andMore: (places, more) => `${places} y ${more} más`,
  linkedFrom: (places) =>
    `Hay enlaces hacia aquí desde: ${places}. Quita esos enlaces y publica o guarda; después elimina esto.`,
  linkedWhilePublic: (places) =>
    `Hay enlaces hacia aquí desde: ${places}. Quita esos enlaces y publica o guarda; después retira esto.`,
  chosenIn: (places) =>
    `Esto está elegido en: ${places}. Elige otra cosa allí y publica o guarda; después elimina esto.`,
  chosenWhilePublic: (places) =>
    `Esto está elegido en: ${places}. Elige otra cosa allí y publica o guarda; después retira esto.`,
  fieldInLanguage: (field, language) => `${field}, en ${language}`,
  chosenInEntries: (count) =>
    count === 1
      ? 'Esto se eligió en 1 de las inscripciones y mensajes. Cuando ya no haga falta, elimina antes esa entrada; después elimina esto.'
      : `Esto se eligió en ${count} de las inscripciones y mensajes. Cuando ya no hagan falta, elimina antes esas entradas; después elimina esto.`,
  singleKept: () =>
    'Esto existe una sola vez y el sitio se hace con ello, así que no se puede eliminar. Vacía sus campos y guarda.',
  homePageNeeded: () =>
    `Esta es la página que el público ve primero. Elige antes otra en «${fields.homePage}», en los ajustes del sitio.`,
  ofDocument: (title, message) => `«${title}» – ${message}`,
}
