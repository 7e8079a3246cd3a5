import type { en } from './en'

export const es: typeof en = {
  kept: 'El público deja de verlo enseguida. Durante 400 días lo puedes recuperar tú, y también quien administra el sitio: en «Contenido eliminado», en el menú.',
  gone: 'Desaparece enseguida, también para el público. Esto no se guarda: nadie lo puede recuperar.',
  keptOfMany:
    '¿Eliminar lo elegido? El público deja de verlo enseguida. Durante 400 días lo puedes recuperar tú, y también quien administra el sitio: en «Contenido eliminado», en el menú.',
  goneOfMany:
    '¿Eliminar lo elegido? Desaparece enseguida, también para el público. Esto no se guarda: nadie lo puede recuperar.',
  keptTranslation:
    'Este idioma deja de verse enseguida; los demás se quedan. Empiézalo de nuevo, y «Historial», al lado del formulario, recupera lo que vio el público, durante 400 días.',
  goneTranslation: 'Este idioma deja de verse enseguida; los demás se quedan. No se guarda.',
}
