import type { en } from './en'

export const es: typeof en = {
  title: 'Sin guardar',
  found: (when) => `Lo que escribiste el ${when} no se guardó. Este navegador lo conserva.`,
  toast:
    'Algo que escribiste aquí no se guardó. Puedes recuperarlo junto al formulario, en un teléfono en «Más».',
  bringBack: 'Recuperar',
  throwAway: 'Descartar',
}
