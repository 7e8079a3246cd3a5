import type { LettersWords } from './en'

export const words: LettersWords = {
  title: 'Boletines',
  lead: 'Lo nuevo y lo que viene, tal como lo mandamos por correo a quien lo pide.',
  all: 'Todos los boletines',
  ofYear: (year) => `Boletines de ${year}`,
  years: 'Años',
  none: 'Todavía no hay boletines',
  kind: 'Boletín',
  dates: 'Ven con nosotros',
  noDates: 'Cuando lo escribimos no había ninguna fecha prevista.',
  cancelled: 'Cancelada',
  postponed: 'Aplazada',
  kinds: { article: 'Noticias', position: 'Lo que defendemos' },
  getNext: 'Recibe el próximo',
  get: 'Recibe nuestros boletines por correo',
  asSent: 'Es lo que enviamos ese día. Puede que alguna fecha haya cambiado.',
  neighbours: 'Más boletines',
  previous: 'Anterior',
  next: 'Siguiente',
}
