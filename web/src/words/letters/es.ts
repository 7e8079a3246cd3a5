import type { LettersWords } from './en'

export const words: LettersWords = {
  title: 'Cartas',
  lead: 'Lo que escribimos a quienes reciben nuestras cartas.',
  all: 'Todas las cartas',
  ofYear: (year) => `Cartas de ${year}`,
  years: 'Años',
  none: 'Todavía no hay cartas',
  kind: 'Carta',
  dates: 'Ven con nosotros',
  noDates: 'Cuando la escribimos no había ninguna fecha prevista.',
  cancelled: 'Cancelada',
  postponed: 'Aplazada',
  kinds: { article: 'Noticias', position: 'Lo que defendemos' },
  get: 'Recibe nuestras cartas por correo',
  asSent: 'Es lo que enviamos ese día. Puede que alguna fecha haya cambiado.',
  neighbours: 'Más cartas',
  previous: 'Antes de esta',
  next: 'Después de esta',
}
