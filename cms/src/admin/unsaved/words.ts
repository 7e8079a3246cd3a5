import { useIntl } from 'react-intl'

const en = {
  title: 'Not saved',
  found: (when: string) => `What you typed on ${when} was never saved. This browser kept it.`,
  toast: 'Something you typed here was never saved. You can bring it back beside the form.',
  bringBack: 'Bring back',
  throwAway: 'Throw away',
}

const es: typeof en = {
  title: 'Sin guardar',
  found: (when) => `Lo que escribiste el ${when} no se guardó. Este navegador lo conserva.`,
  toast: 'Algo que escribiste aquí no se guardó. Puedes recuperarlo junto al formulario.',
  bringBack: 'Recuperar',
  throwAway: 'Descartar',
}

/** In the language of the admin, which comes with them. */
export function useWords(): { words: typeof en; locale: string } {
  const { locale } = useIntl()
  return { words: locale.startsWith('es') ? es : en, locale }
}
