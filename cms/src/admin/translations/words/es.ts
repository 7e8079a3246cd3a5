import type { en } from './en'

export const es: typeof en = {
  changedElsewhere: 'Igual en todos los idiomas: se cambia en «English».',
}
