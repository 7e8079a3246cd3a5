import type { Part } from '../../../following/contract'
import type { en } from './en'

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('es-ES')} ${number === 1 ? one : many}`
const list = new Intl.ListFormat('es-ES')

const parts: Record<Part, string> = {
  title: 'título',
  when: 'fechas y horas',
  dates: 'fechas sueltas',
  ownWords: 'textos de fechas sueltas',
  where: 'lugar',
  status: 'si se celebra',
  text: 'texto',
}

export const es: typeof en = {
  subtitle:
    'Calendarios que llevan otras personas. Se miran cada hora, y lo nuevo de allí llega aquí.',
  none: 'Todavía no se sigue ningún calendario.',
  noneHint:
    'Si otro grupo lleva sus fechas en un calendario propio, como Google Calendar o Nextcloud, basta su dirección: los eventos nuevos llegan aquí como borradores.',
  noneForEditors: 'Lo puede añadir aquí alguien que administre el sitio.',
  add: 'Seguir un calendario',
  failed: 'No se pudo hacer. Comprueba tu conexión.',

  form: {
    newTitle: 'Seguir un calendario',
    title: (name) => `Cómo se sigue «${name}»`,
    address: 'Dirección del calendario',
    addressHint:
      'Empieza por https:// o webcal:// y suele acabar en .ics. Solo la ven quienes administran el sitio.',
    name: 'Nombre',
    nameHint: 'Cómo se llama aquí, por ejemplo «Calendario municipal».',
    newMeetings: 'Las reuniones nuevas',
    drafts: 'esperan como borradores',
    published: 'se publican enseguida',
    publishedHint: 'Entonces también los cambios, y lo que allí se cancela se cancela aquí.',
    mostADay: 'Como máximo al día',
    mostADayHint: 'Las demás esperan como borradores y se publican en los días siguientes.',
    isOn: 'Se mira cada hora',
    yes: 'Sí',
    no: 'No',
    look: 'Mirar primero',
    save: 'Seguirlo',
    saveAgain: 'Guardar',
    saved: 'Guardado.',
    followed: 'Este calendario se sigue desde ahora.',
  },
  found: {
    events: (events) => `Un calendario de ${count(events, 'evento', 'eventos')}.`,
    made: (made) => `${count(made, 'llega como nuevo', 'llegan como nuevos')}.`,
    changed: (changed) => `${count(changed, 'reunión cambia', 'reuniones cambian')}.`,
    leftAlone: (left) =>
      left === 1
        ? '1 reunión se editó aquí y queda como está.'
        : `${left.toLocaleString('es-ES')} reuniones se editaron aquí y quedan como están.`,
    over: (over) => `${count(over, 'ya pasó y se deja', 'ya pasaron y se dejan')} fuera.`,
    unreadable: (unreadable) =>
      `${count(unreadable, 'no se puede leer y se deja', 'no se pueden leer y se dejan')} fuera.`,
    ours: (ours) =>
      `${count(ours, 'es de este sitio o de otro calendario que se sigue, y se deja', 'son de este sitio o de otro calendario que se sigue, y se dejan')} fuera.`,
    deleted: (deleted) =>
      count(
        deleted,
        'se eliminó aquí y sigue eliminado.',
        'se eliminaron aquí y siguen eliminados.',
      ),
    later: (later) =>
      `${count(later, 'tiene', 'tienen')} que esperar: al día llegan 50 nuevos, y esperan 100 borradores como máximo.`,
    tomorrow: (due) =>
      `${count(due, 'se publica', 'se publican')} en los próximos días: hoy ya son tantas como se permiten.`,
    nothing: 'No hay nada nuevo.',
  },
  health: {
    justNow: 'ahora mismo',
    off: 'No se mira: está desactivado.',
    never: 'Todavía no se ha mirado.',
    well: (ago) => `Se miró ${ago}.`,
    failing: (since) => `No se puede leer desde el ${since}.`,
    next: (when) => `Se intenta de nuevo ${when}.`,
    copy: (when) => `La última copia buena es del ${when}.`,
    saveCopy: 'Guardar la última copia',
    copySaved: 'El calendario, tal como se leyó por última vez, está guardado en un archivo.',
  },
  waiting: (waiting) => count(waiting, 'borrador espera', 'borradores esperan'),
  more: (more) => `y ${count(more, 'más', 'más')}`,
  decisions: 'Por decidir',
  gone: 'Ya no está en el calendario.',
  goneDraft: 'Ya no está en el calendario y nunca se publicó.',
  changed: (changed) =>
    `Cambió en el calendario y aquí no: ${list.format(changed.map((part) => parts[part]))}.`,
  cancel: 'Cancelarla aquí',
  delete: 'Eliminar el borrador',
  take: 'Pasar el cambio aquí',
  keep: 'Dejarla así',
  done: 'Hecho.',
  about: (what, title) => `${what}: ${title}`,
  notes: 'Lo que no se pudo leer o pasar',
  unreadable: 'Eventos que no se pudieron leer',
  question: {
    title: (gone, of) =>
      `Han desaparecido de golpe ${gone.toLocaleString('es-ES')} de ${of.toLocaleString('es-ES')} próximos eventos: ¿es correcto?`,
    hint: 'No se hace nada hasta que alguien conteste.',
    yes: 'Sí, ya no están',
    no: 'No, consérvalos',
    confirm: '¿Cancelar lo que ha desaparecido?',
    effect: (gone) =>
      `Lo que llegó de allí y está publicado se cancela aquí, y se avisa a quienes quieren venir. Los borradores se eliminan. Se trata de ${count(gone, 'evento', 'eventos')}; lo que se editó aquí lo decides uno por uno.`,
    kept: 'Todo queda como está.',
    cancelled: 'También se han cancelado aquí.',
  },
  look: 'Mirar ahora',
  looked: 'Se ha mirado.',
  change: 'Cambiar',
  stop: 'Dejar de seguir',
  stopTitle: (name) => `¿Dejar de seguir «${name}»?`,
  stopEffect: 'Las reuniones que llegaron de allí quedan como están. No llega nada nuevo.',
  stopped: 'Ya no se sigue.',
  leave: 'Volver',
  toPage: 'Mostrar lo que llegó de los calendarios',
}
