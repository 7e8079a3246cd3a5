import type { en } from './en'

export const es: typeof en = {
  see: 'Verlo en el sitio',
  seeHint: 'Abre la página de inicio con estos colores y este logotipo. No se guarda nada.',
  chooseFirst: 'Elige primero un color que se pueda leer: uno como «#c8161d».',
  failed: 'No se pudo abrir el sitio. Comprueba la conexión e inténtalo de nuevo.',
  samples: 'Muestras de los colores',
  samplesFor: (label) => `${label}: muestras`,
  pick: (label) => `${label}: elegir`,
  unreadable: 'Esto no se puede leer como color. Elige uno, o escríbelo como «#c8161d».',
  kept: {
    light: (ratio, least) => `De día: se ve tal cual. Contraste ${ratio}, al menos ${least}.`,
    dark: (ratio, least) =>
      `En modo oscuro: se ve tal cual. Contraste ${ratio}, al menos ${least}.`,
  },
  changed: {
    light: (shown, chosen, ratio, least) =>
      `De día: se ve como ${shown}, porque ${chosen} apenas se leería allí. Contraste ${ratio}, al menos ${least}.`,
    dark: (shown, chosen, ratio, least) =>
      `En modo oscuro: se ve como ${shown}, porque ${chosen} apenas se leería allí. Contraste ${ratio}, al menos ${least}.`,
  },
}
