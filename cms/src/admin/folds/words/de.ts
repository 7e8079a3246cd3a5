import type { en } from './en'

export const de: typeof en = {
  filled: (names) => `Ausgefüllt: ${names}.`,
  empty: (names) => `Leer: ${names}.`,
}
