import type { en } from './en'

export const es: typeof en = {
  yes: 'sí',
  no: 'no',
  nothing: '(nada)',
  conflict: (who) =>
    `${who ?? 'Alguien'} cambió esto mientras lo tenías abierto, así que no se guardó nada. Mira las dos versiones y elige una.`,
}
