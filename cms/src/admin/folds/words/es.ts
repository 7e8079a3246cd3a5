import type { en } from './en'

export const es: typeof en = {
  filled: (names) => `Con contenido: ${names}.`,
  empty: (names) => `Vacío: ${names}.`,
}
