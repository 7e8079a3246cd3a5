import { useLanguage } from '../words/useWords'

const en = {
  title: 'Schedule',
  unsaved: 'Save the draft first: then you can plan when it is published.',
  loading: 'Loading',
  unreachable: 'The schedule could not be loaded. Check your connection.',
  retry: 'Try again',
  none: 'Nothing is planned.',
  publish: 'Publish',
  unpublish: 'Take back',
  date: (action: string) => `${action}: date`,
  time: (action: string) => `${action}: time`,
  zone: (zone: string) => `Times are ${zone}.`,
  draft: 'What is saved in the draft at that time is published, also what is changed until then.',
  all: 'Also in the other languages',
  save: 'Save the schedule',
  clear: 'Plan nothing',
  saved: 'The schedule is saved.',
  refused: 'The schedule could not be saved. Check your connection and try again.',
  reader: 'Editors plan when this is published.',
  planned: (action: string, language: string, when: string) => `${action} (${language}): ${when}`,
  failed: (action: string, language: string, when: string) =>
    `${action} (${language}) failed: ${when}`,
  again: 'It is tried again when you save the document.',
  list: { publish: 'Publish', unpublish: 'Take back', failed: 'Failed' },
  languages: { en: 'English', es: 'Spanish' },
}

type Texts = typeof en

const es: Texts = {
  title: 'Programación',
  unsaved: 'Guarda primero el borrador: después puedes programar cuándo se publica.',
  loading: 'Cargando',
  unreachable: 'No se pudo cargar la programación. Revisa tu conexión.',
  retry: 'Intentar de nuevo',
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
  clear: 'No programar nada',
  saved: 'La programación está guardada.',
  refused: 'No se pudo guardar la programación. Revisa tu conexión e inténtalo de nuevo.',
  reader: 'Quienes editan programan cuándo se publica esto.',
  planned: (action, language, when) => `${action} (${language}): ${when}`,
  failed: (action, language, when) => `${action} (${language}), falló: ${when}`,
  again: 'Se intenta de nuevo cuando guardes el documento.',
  list: { publish: 'Publicar', unpublish: 'Retirar', failed: 'Falló' },
  languages: { en: 'inglés', es: 'español' },
}

export function useTexts(): Texts {
  return useLanguage() === 'es' ? es : en
}
