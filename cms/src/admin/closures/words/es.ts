import type { en } from './en'

export const es: typeof en = {
  title: 'Días cerrados',
  none: 'No hay nada previsto: este lugar está abierto.',
  failed: 'No se pudo cargar. Comprueba tu conexión.',
  loading: 'Mirando …',
  close: 'Cerrar este lugar …',
  closeAny: 'Cerrar un lugar',
  place: 'Lugar',
  choosePlace: 'Elige el lugar',
  cancelled: 'Las fechas allí se cancelan.',
  elsewhere: (place) => `Las fechas allí son en ${place}.`,
  change: 'Cambiar esto',

  firstDay: 'Primer día cerrado',
  lastDay: 'Último día cerrado',
  lastDayHint: 'El mismo que el primero si es un solo día.',
  backwards: 'Es anterior al primer día cerrado. Elige el mismo día o uno posterior.',
  tooLong: (longest) => `Son más de ${longest} días. Elige un día anterior.`,
  what: '¿Qué pasa con las fechas allí?',
  cancel: 'Se cancelan',
  move: 'Son en otro lugar',
  newVenue: 'Nuevo lugar',
  chooseVenue: 'Elige el nuevo lugar',
  venueMissing: 'Elige el lugar adonde hay que ir en vez de este.',
  noOther: 'Todavía no hay otro lugar. Crea antes uno, o cancela las fechas.',
  hybrid:
    'También se cancela lo que además es en línea; una fecha puede celebrarse de todos modos: mira «Próximas fechas».',

  concerned: (count) => (count === 1 ? 'Afecta a esta fecha' : `Afecta a estas ${count} fechas`),
  noDates: 'Ninguna fecha es allí en esos días. Si más tarde se prevé alguna, también le afectará.',
  chooseBoth: 'Elige el lugar y los días: aquí verás a qué fechas afecta.',
  chooseDays: 'Elige los días: aquí verás a qué fechas afecta.',
  all: (count) => `Mostrar las ${count}`,
  staying: (count) =>
    count === 1
      ? 'Esta se celebra allí de todos modos, porque se cambió por separado:'
      : 'Estas se celebran allí de todos modos, porque se cambiaron por separado:',
  people: (count) => {
    if (count === 0) return 'Nadie ha dicho todavía que va a venir: no se envía ningún correo.'
    return count === 1
      ? 'Una persona que quiere saber de ellas recibe un correo.'
      : `${count} personas que quieren saber de ellas reciben un correo cada una.`
  },
  confirmCancel: (count) => {
    if (count === 0) return 'Decir que está cerrado'
    return count === 1 ? 'Cancelar esta fecha' : `Cancelar estas ${count} fechas`
  },
  confirmMove: (count) => {
    if (count === 0) return 'Decir que está cerrado'
    return count === 1 ? 'Llevar allí esta fecha' : `Llevar allí estas ${count} fechas`
  },
  saved: 'Los días cerrados están guardados.',
  refused: 'No funcionó. No se cambió nada; inténtalo otra vez.',

  takeBack: 'Deshacerlo',
  takeBackTitle: (days) => `Al final está abierto: ${days}`,
  takeBackEffect: (count) => {
    if (count === 0) return 'No afecta a ninguna fecha que esté por venir.'
    return count === 1
      ? 'Esta fecha vuelve a celebrarse como estaba prevista:'
      : `Estas ${count} fechas vuelven a celebrarse como estaban previstas:`
  },
  leave: 'Dejarlo como está',
  takenBack: (days) => `${days}: el lugar está abierto.`,
  letTakePlace: 'Celebrarla de todos modos',
  holdThere: 'Celebrarla allí de todos modos',
  takesPlace: (date) => `${date}: se celebra.`,
}
