import type { SheetWords } from './en'

export const words: SheetWords = {
  /** How the browser of whoever edits says what it speaks. */
  tag: 'es-US',
  editor: { firstname: 'Inés', email: 'ines@example.org' },
  /** What stands on screen where something is pressed. */
  shown: {
    nextDates: 'Próximas fechas',
    cancel: 'Cancelar una fecha',
    note: 'Nota para el público',
    reason: 'El edificio está cerrado esa tarde. Nos vemos la semana siguiente.',
    title: 'Título',
    lead: 'Frase de apertura',
    drawer: 'Más',
    report: 'En pocas palabras',
    preview: 'Abrir previsualización',
    history: 'Historial',
    look: /^Ver la versión/,
    bringBack: 'Recuperar como borrador',
    schedule: 'Programación',
    languages: 'Idiomas',
    save: 'Guardar',
    conflict: 'Otra persona cambió esto mientras tanto',
    unsaved: 'Sin guardar',
    versions: 'Versiones',
    newLetter: 'Nuevo boletín',
    items: 'Qué contiene',
  },
  /** What somebody writes. */
  said: {
    title: 'Inquilinas e inquilinos del este',
    meeting: 'Reunión de la vecindad',
    first: 'Nos vemos en la escalera un domingo de cada dos.',
    second: 'Nos vemos en el patio cada domingo a las once.',
    third: 'Nos vemos en el patio cada domingo a las doce.',
    mine: 'Nos vemos en el patio cada domingo. Trae a alguien de tu edificio.',
  },
}
