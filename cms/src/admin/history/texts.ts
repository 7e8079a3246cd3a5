import { useLanguage } from '../words/useWords'
import { useIntl } from 'react-intl'
import type { VersionAction, VersionAuthor } from '../../history/contract'

const en = {
  title: 'History',
  none: 'Nothing yet: a version is kept of each publish, and of each save of what visitors see.',
  loading: 'Loading',
  failed: 'This could not be loaded. Check your connection.',
  retry: 'Try again',
  older: 'Older versions',
  newest: 'Newest versions',
  look: 'Look',
  lookAt: (when: string) => `Look at the version of ${when}`,
  onSite: 'Look at it on the site',
  actions: {
    published: 'Published',
    saved: 'Saved',
    unpublished: 'Unpublished',
    discarded: 'Went back to what is published',
    deleted: 'Deleted',
    restored: 'Brought back',
  },
  by: (action: string, who: string) => `${action} by ${who}`,
  system: 'the system',
  token: (name: string) => `the program “${name}”`,
  first: 'The first version that was kept.',
  same: 'No difference to the version before.',
  more: (count: number) => (count === 1 ? 'and one more change' : `and ${count} more changes`),
  changes: 'What changed',
  content: 'What stood in it',
  close: 'Close',
  bringBack: 'Bring back as draft',
  bringBackLive: 'Bring back',
  confirm: 'Bring this version back?',
  confirmDraft:
    'It takes the place of the draft, also of what you typed and did not save. Visitors see nothing of it until you publish. What is replaced stays here in the history.',
  confirmLive:
    'It takes the place of what stands there now, also of what you typed and did not save. Visitors see it at once. What is replaced stays here in the history.',
  yes: 'Yes, bring it back',
  cancel: 'Cancel',
  done: 'It was brought back.',
  refused: 'It could not be brought back.',
  dropped: (names: string) => `Left out, because it is no more: ${names}`,
  deleted: {
    title: 'Deleted content',
    subtitle: 'What was deleted in the last 400 days comes back as a draft, in all its languages.',
    none: 'Nothing was deleted.',
    bringBack: (title: string) => `Bring “${title}” back`,
    onSite: 'Look at it on the site',
    lookAt: (title: string) => `Look at “${title}” on the site`,
    done: (title: string) => `“${title}” is there again.`,
  },
  languages: { en: 'English', es: 'Spanish' },
}

type Texts = typeof en

const es: Texts = {
  title: 'Historial',
  none: 'Todavía nada: se guarda una versión cada vez que se publica, y cada vez que se guarda lo que ve el público.',
  loading: 'Cargando',
  failed: 'No se pudo cargar. Comprueba tu conexión.',
  retry: 'Intentar de nuevo',
  older: 'Versiones anteriores',
  newest: 'Versiones más recientes',
  look: 'Ver',
  lookAt: (when) => `Ver la versión del ${when}`,
  onSite: 'Verla en el sitio',
  actions: {
    published: 'Publicado',
    saved: 'Guardado',
    unpublished: 'Retirado del sitio',
    discarded: 'Vuelto a lo publicado',
    deleted: 'Eliminado',
    restored: 'Recuperado',
  },
  by: (action, who) => `${action} por ${who}`,
  system: 'el sistema',
  token: (name) => `el programa «${name}»`,
  first: 'La primera versión que se guardó.',
  same: 'Sin diferencias con la versión anterior.',
  more: (count) => (count === 1 ? 'y un cambio más' : `y ${count} cambios más`),
  changes: 'Qué cambió',
  content: 'Qué contenía',
  close: 'Cerrar',
  bringBack: 'Recuperar como borrador',
  bringBackLive: 'Recuperar',
  confirm: '¿Recuperar esta versión?',
  confirmDraft:
    'Sustituye al borrador, también a lo que hayas escrito sin guardar. El público no ve nada hasta que publiques. Lo sustituido queda aquí, en el historial.',
  confirmLive:
    'Sustituye a lo que hay ahora, también a lo que hayas escrito sin guardar. El público lo ve enseguida. Lo sustituido queda aquí, en el historial.',
  yes: 'Sí, recuperarla',
  cancel: 'Cancelar',
  done: 'Se ha recuperado.',
  refused: 'No se pudo recuperar.',
  dropped: (names) => `Omitido, porque ya no existe: ${names}`,
  deleted: {
    title: 'Contenido eliminado',
    subtitle: 'Lo eliminado en los últimos 400 días vuelve como borrador, en todos sus idiomas.',
    none: 'No se ha eliminado nada.',
    bringBack: (title) => `Recuperar «${title}»`,
    onSite: 'Verlo en el sitio',
    lookAt: (title) => `Ver «${title}» en el sitio`,
    done: (title) => `«${title}» está de nuevo.`,
  },
  languages: { en: 'inglés', es: 'español' },
}

/** What the history says, in the language that its reader chose for the admin. */
export function useTexts(): Texts {
  return useLanguage() === 'es' ? es : en
}

/** "Published by Ada". */
export function useDone(): (action: VersionAction, author: VersionAuthor) => string {
  const texts = useTexts()
  return (action, { kind, name }) => {
    const who = kind === 'token' ? texts.token(name ?? '') : (name ?? texts.system)
    return texts.by(texts.actions[action], who)
  }
}

/** An instant by the reader's clock. */
export function useWhen(): (instant: string) => string {
  const intl = useIntl()
  return (instant) => intl.formatDate(instant, { dateStyle: 'medium', timeStyle: 'short' })
}
