import type { en } from './en'

export const es: typeof en = {
  title: 'Programación',
  unsaved: 'Guarda primero el borrador: después puedes programar cuándo se publica.',
  loading: 'Cargando',
  unreachable: 'No se pudo cargar la programación. Revisa tu conexión.',
  none: 'No hay nada programado.',
  publish: 'Publicar',
  unpublish: 'Retirar',
  date: (action) => `${action}: fecha`,
  time: (action) => `${action}: hora`,
  zone: (zone) => `Las horas son de: ${zone}.`,
  draft:
    'Se publica lo que esté guardado en el borrador en ese momento, también lo que se cambie hasta entonces.',
  all: 'También en los demás idiomas',
  save: 'Guardar la programación',
  typed: (save) => `Todavía no se ha programado nada de esto: pulsa «${save}» más abajo.`,
  clear: 'No programar nada',
  clearAll: 'No programar nada en ningún idioma',
  saved: 'La programación está guardada.',
  refused: 'No se pudo guardar la programación. Revisa tu conexión e inténtalo de nuevo.',
  reader: 'Quienes editan programan cuándo se publica esto.',
  planned: (action, language, when) => `${action} (${language}): ${when}`,
  failed: (action, language, when) => `${action} (${language}), falló: ${when}`,
  again: 'Se intenta de nuevo cuando guardes el documento.',
  list: { publish: 'Publicar', unpublish: 'Retirar', failed: 'Falló' },
}
