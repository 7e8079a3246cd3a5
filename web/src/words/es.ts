import { words as time } from '../time/words/es'
import type { Words } from './en'

/** "hora del Pacífico" becomes a part of a sentence; other names, as "GMT+05:00", stay as they are. */
const timesOf = (zone: string) => (zone.startsWith('hora de') ? `, en ${zone}` : `: ${zone}`)

export const words: Words = {
  time,
  home: 'Inicio',
  breadcrumbs: 'Dónde está esta página',
  furtherPages: 'En esta sección',
  pageLoaded: (title) => `Página cargada: ${title}`,
  onlyIn: (code) => `En ${new Intl.DisplayNames('es', { type: 'language' }).of(code)}`,
  contact: 'Escríbenos',

  meetings: {
    title: 'Reuniones',
    lead: 'Todo el mundo es bienvenido. Si quieres charlar, ven un poco antes.',
    nextMeeting: 'Próxima reunión',
    comingDate: 'La próxima',
    pastMeeting: 'Esta reunión ya pasó',
    all: 'Todas las reuniones',
    details: 'Detalles',
    detailsAndWay: 'Detalles y cómo llegar',
    none: 'Aún no hay reuniones previstas',
    noneHint: 'Las nuevas fechas se anuncian aquí.',
    noneWithFilter: 'Ninguna reunión coincide con esa selección',
    showAll: 'Mostrar todas las reuniones',
    more: 'Reuniones posteriores',
    nextDates: 'Próximas fechas',
    pastDates: 'Fechas pasadas',
    allDates: 'Todas las fechas',
    thisDate: 'Sobre esta fecha',
    comeTo: 'En su lugar, ven el',
    nextIsOn: 'La próxima es el',
    neighbours: 'Otras fechas',
    previousDate: 'Fecha anterior',
    nextDate: 'Fecha siguiente',
    noNextDates: 'No hay más fechas previstas.',
    withSpeakers: (names) => `con ${new Intl.ListFormat('es').format(names)}`,
    topics: 'Temas',
  },

  verdict: {
    date: {
      cancelled: 'Esta fecha está cancelada.',
      postponed: 'Esta fecha está aplazada.',
    },
    series: {
      cancelled: 'Esta reunión está cancelada: no habrá más fechas.',
      postponed: 'Esta reunión está aplazada. Se anunciará una nueva fecha.',
    },
  },

  zone: {
    all: (zone) => `Todas las horas${timesOf(zone)}`,
    most: (zone) => `Las horas${timesOf(zone)}, salvo si se indica otra`,
    yours: (hours, isOne, isAhead) =>
      `En tu zona, ${hours} ${isOne ? 'hora' : 'horas'} ${isAhead ? 'más' : 'menos'}`,
    yourTime: (time) => `Tu hora: ${time}`,
  },

  calendar: {
    subscribe: {
      all: 'Todas las reuniones en tu calendario',
      topic: (topic) => `«${topic}» en tu calendario`,
      meeting: 'Todas sus fechas en tu calendario',
    },
  },

  archive: {
    title: (year: number) => `Reuniones de ${year}`,
    lead: (year, isRunning) =>
      isRunning
        ? `Lo que ha tenido lugar hasta ahora en ${year}.`
        : `Lo que tuvo lugar en ${year}.`,
    all: 'Reuniones pasadas',
    years: 'Años',
    more: 'Antes en ese año',
  },

  status: {
    cancelled: 'Cancelada',
    moved: 'Nueva fecha',
    newTime: 'Nueva hora',
    newPlace: 'Nuevo lugar',
    postponed: 'Aplazada',
    full: 'Completo',
  },

  nearness: {
    now: 'Ahora mismo',
    tonight: 'Esta noche',
    today: 'Hoy',
    tomorrow: 'Mañana',
  },

  attendance: {
    'in-person': 'En persona',
    online: 'En línea',
    hybrid: 'En persona y en línea',
    alsoOnline: 'También en línea',
  },

  positions: {
    title: 'Nuestras posiciones',
    lead: 'Lo que hemos acordado, punto por punto.',
    all: 'Todas las posiciones',
    none: 'Aún no hay posiciones publicadas',
    adopted: 'Aprobada',
    adoptedAt: 'en',
    supersedes: 'Sustituye a',
    supersededBy: 'Esta posición ha sido sustituida por',
    relatedMeetings: 'Háblalo con nosotros',
    previous: 'Anterior',
    next: 'Siguiente',
    neighbours: 'Otras posiciones',
  },

  notFound: {
    title: 'Esta página no está aquí',
    text: 'Quizá cambió de nombre, se retiró o la dirección tiene una errata.',
    ways: 'Sigue desde aquí',
  },

  error: {
    title: 'No se pudo cargar esta página',
    text: 'Nuestro servidor no responde, y no es culpa tuya.',
    offline: 'No tienes conexión ahora.',
    retry: 'Intentar de nuevo',
  },
}
