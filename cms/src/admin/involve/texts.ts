import { useIntl } from 'react-intl'
import type { FormKind, Locale } from '../../contract'
import type { PrivacyLogRow } from '../../involve/entriesPage/contract'
import { useLanguage } from '../words/useWords'
import type { Shown } from './filters'

const en = {
  title: 'Entries',
  subtitle:
    'What people sent through the forms of the site. Treat it as you would want yours treated.',
  loading: 'Loading',
  failed: 'This could not be loaded. Check your connection.',
  retry: 'Try again',
  close: 'Close',
  kinds: {
    'sign-up': 'Sign-up',
    attend: 'Will be there',
    remind: 'Reminders',
    ask: 'Message',
    'my-data': 'Asks for own data',
  } satisfies Record<FormKind, string>,
  filters: {
    title: 'Which entries',
    show: 'Show',
    shown: {
      new: 'New',
      handled: 'Handled',
      unconfirmed: 'Not confirmed yet',
      all: 'All',
    } satisfies Record<Shown, string>,
    kind: 'Kind',
    allKinds: 'All',
    interest: 'Interest',
    allInterests: 'All',
    meeting: 'Meeting',
    allMeetings: 'All',
    date: 'Date',
    allDates: 'All',
    address: 'Exact e-mail address',
    find: 'Find',
    clear: 'Clear',
  },
  total: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  none: 'There is nothing here.',
  noneNew: 'Nothing new: everybody has been answered.',
  noneFound: 'Nothing is held about this address.',
  columns: {
    who: 'Who',
    what: 'What',
    message: 'Message',
    sent: 'Sent',
    state: 'State',
  },
  unreadable: 'Can’t be opened: its key is gone',
  stateNew: 'New',
  stateHandled: 'Handled',
  stateUnconfirmed: 'Not confirmed',
  needsAccess: 'Access needs',
  anyDate: 'all dates',
  goneMeeting: 'a meeting that is not on the site any more',
  select: (who: string) => `Select ${who}`,
  selectAll: 'Select all on this page',
  open: (who: string) => `Open the entry of ${who}`,
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  previous: 'Previous page',
  next: 'Next page',
  bulk: {
    label: 'With the selected entries',
    selected: (count: number) => (count === 1 ? '1 selected' : `${count} selected`),
    handled: 'Mark as handled',
    notHandled: 'Mark as new',
    remove: 'Delete',
    done: (count: number) =>
      count === 1 ? '1 entry is changed.' : `${count} entries are changed.`,
    failed: 'That did not work. Nothing was changed; try again.',
  },
  removal: {
    ask: (count: number) =>
      count === 1 ? 'Delete this entry for good?' : `Delete these ${count} entries for good?`,
    hint: 'Mails to these people that wait to be sent go with them.',
    yes: (count: number) => (count === 1 ? 'Yes, delete it' : `Yes, delete ${count} entries`),
    no: 'Keep',
    done: (count: number) =>
      count === 1 ? '1 entry is deleted.' : `${count} entries are deleted.`,
  },
  export: {
    button: 'Export',
    hint: 'As a table (CSV) of what the filters show. Each export is logged.',
    done: (count: number) =>
      count === 1 ? '1 entry is exported.' : `${count} entries are exported.`,
    failed: 'That did not work. Nothing was exported; try again.',
  },
  log: {
    button: 'What was exported and deleted',
    none: 'Nothing yet.',
    deeds: {
      expired: 'deleted after its time',
      withdrawn: 'taken back by themselves',
      deleted: 'deleted',
      exported: 'exported',
    } satisfies Record<PrivacyLogRow['what'], string>,
    by: (deed: string, who: string) => `${deed} by ${who}`,
    allKinds: 'All kinds',
    ofOneAddress: 'of one address',
  },
  entry: {
    title: (kind: string, who: string) => `${kind}: ${who}`,
    email: 'E-mail',
    name: 'Name',
    about: 'About',
    message: 'Message',
    accessNeeds: 'What they need to take part',
    interests: 'Interested in',
    language: 'Written in',
    sent: 'Sent',
    confirmed: 'Address confirmed',
    notConfirmed: 'not yet: it may not be theirs',
    handled: 'Handled',
    handledBy: (when: string, who: string) => `${when}, by ${who}`,
    consent: 'What they agreed to',
    replies: 'Answers',
    reply: {
      waiting: (when: string) => `waits to be sent since ${when}`,
      sent: (when: string) => `sent ${when}`,
      failed: (when: string) => `could not be sent, last tried ${when}`,
    },
  },
  answer: {
    title: 'Answer by mail',
    hint: 'Your answer comes from the site; what they write back goes to the contact address.',
    subject: 'Subject',
    text: 'Your answer',
    send: 'Send and mark as handled',
    sent: (who: string) => `Your answer to ${who} is on its way.`,
    failed: 'It was not sent. What you typed is still here; try again.',
    unconfirmed: 'Nobody confirmed this address, so it is not written to.',
  },
  languages: { en: 'English', es: 'Spanish' } satisfies Record<Locale, string>,
  home: {
    title: 'New entries',
    none: 'Nothing new.',
    kinds: {
      'sign-up': (count: number) => (count === 1 ? '1 sign-up' : `${count} sign-ups`),
      attend: (count: number) => (count === 1 ? '1 will be there' : `${count} will be there`),
      remind: (count: number) =>
        count === 1 ? '1 wants to be reminded' : `${count} want to be reminded`,
      ask: (count: number) => (count === 1 ? '1 message' : `${count} messages`),
      'my-data': (count: number) => `${count}`,
    } satisfies Record<FormKind, (count: number) => string>,
    unanswered: 'Dates not yet confirmed',
    asked: (when: string) => `asked ${when}, no answer yet`,
  },
  attendance: {
    title: 'Who comes',
    none: 'No dates are planned.',
    attending: (count: number) => (count === 1 ? '1 will be there' : `${count} will be there`),
    unconfirmed: (count: number) => `${count} not confirmed`,
    withAccessNeeds: (count: number) =>
      count === 1 ? '1 with access needs' : `${count} with access needs`,
    organizer: {
      asked: 'the organizer has not answered yet',
      confirmed: 'confirmed by the organizer',
      cancelled: 'cancelled by the organizer',
      moved: 'moved by the organizer',
    },
    look: 'Look at the entries',
  },
}

export type Texts = typeof en

const es: Texts = {
  title: 'Inscripciones y mensajes',
  subtitle:
    'Lo que la gente envió por los formularios del sitio. Trátalo como quisieras que se trate lo tuyo.',
  loading: 'Cargando',
  failed: 'No se pudo cargar. Comprueba tu conexión.',
  retry: 'Volver a intentar',
  close: 'Cerrar',
  kinds: {
    'sign-up': 'Inscripción',
    attend: 'Asistirá',
    remind: 'Recordatorios',
    ask: 'Mensaje',
    'my-data': 'Pide sus datos',
  },
  filters: {
    title: 'Qué entradas',
    show: 'Mostrar',
    shown: {
      new: 'Nuevas',
      handled: 'Atendidas',
      unconfirmed: 'Sin confirmar',
      all: 'Todas',
    },
    kind: 'Tipo',
    allKinds: 'Todos',
    interest: 'Interés',
    allInterests: 'Todos',
    meeting: 'Reunión',
    allMeetings: 'Todas',
    date: 'Fecha',
    allDates: 'Todas',
    address: 'Dirección de correo exacta',
    find: 'Buscar',
    clear: 'Quitar',
  },
  total: (count) => (count === 1 ? '1 entrada' : `${count} entradas`),
  none: 'Aquí no hay nada.',
  noneNew: 'Nada nuevo: todo está atendido.',
  noneFound: 'No se guarda nada de esta dirección.',
  columns: {
    who: 'Quién',
    what: 'Qué',
    message: 'Mensaje',
    sent: 'Enviado',
    state: 'Estado',
  },
  unreadable: 'No se puede abrir: falta su clave',
  stateNew: 'Nueva',
  stateHandled: 'Atendida',
  stateUnconfirmed: 'Sin confirmar',
  needsAccess: 'Necesidades de acceso',
  anyDate: 'todas las fechas',
  goneMeeting: 'una reunión que ya no está en el sitio',
  select: (who) => `Seleccionar ${who}`,
  selectAll: 'Seleccionar todo en esta página',
  open: (who) => `Abrir la entrada de ${who}`,
  page: (page, pages) => `Página ${page} de ${pages}`,
  previous: 'Página anterior',
  next: 'Página siguiente',
  bulk: {
    label: 'Con las entradas seleccionadas',
    selected: (count) => (count === 1 ? '1 seleccionada' : `${count} seleccionadas`),
    handled: 'Marcar como atendida',
    notHandled: 'Marcar como nueva',
    remove: 'Borrar',
    done: (count) => (count === 1 ? '1 entrada cambiada.' : `${count} entradas cambiadas.`),
    failed: 'No funcionó. Nada ha cambiado; vuelve a intentarlo.',
  },
  removal: {
    ask: (count) =>
      count === 1
        ? '¿Borrar esta entrada para siempre?'
        : `¿Borrar estas ${count} entradas para siempre?`,
    hint: 'Los correos a estas personas que esperan su envío se van con ellas.',
    yes: (count) => (count === 1 ? 'Sí, borrarla' : `Sí, borrar ${count} entradas`),
    no: 'Conservar',
    done: (count) => (count === 1 ? '1 entrada borrada.' : `${count} entradas borradas.`),
  },
  export: {
    button: 'Exportar',
    hint: 'Como tabla (CSV) de lo que muestran los filtros. Cada exportación queda anotada.',
    done: (count) => (count === 1 ? '1 entrada exportada.' : `${count} entradas exportadas.`),
    failed: 'No funcionó. No se exportó nada; vuelve a intentarlo.',
  },
  log: {
    button: 'Lo exportado y lo borrado',
    none: 'Todavía nada.',
    deeds: {
      expired: 'borrado al cumplir su plazo',
      withdrawn: 'retirado por quien lo envió',
      deleted: 'borrado',
      exported: 'exportado',
    },
    by: (deed, who) => `${deed} por ${who}`,
    allKinds: 'Todos los tipos',
    ofOneAddress: 'de una dirección',
  },
  entry: {
    title: (kind, who) => `${kind}: ${who}`,
    email: 'Correo',
    name: 'Nombre',
    about: 'Sobre',
    message: 'Mensaje',
    accessNeeds: 'Qué necesita para participar',
    interests: 'Le interesa',
    language: 'Escrito en',
    sent: 'Enviado',
    confirmed: 'Dirección confirmada',
    notConfirmed: 'todavía no: quizá no sea suya',
    handled: 'Atendida',
    handledBy: (when, who) => `${when}, por ${who}`,
    consent: 'Lo que aceptó',
    replies: 'Respuestas',
    reply: {
      waiting: (when) => `espera su envío desde ${when}`,
      sent: (when) => `enviada ${when}`,
      failed: (when) => `no se pudo enviar, último intento ${when}`,
    },
  },
  answer: {
    title: 'Responder por correo',
    hint: 'Tu respuesta sale del sitio; lo que te contesten llega a la dirección de contacto.',
    subject: 'Asunto',
    text: 'Tu respuesta',
    send: 'Enviar y marcar como atendida',
    sent: (who) => `Tu respuesta a ${who} está en camino.`,
    failed: 'No se envió. Lo que escribiste sigue aquí; vuelve a intentarlo.',
    unconfirmed: 'Nadie confirmó esta dirección, por eso no se le escribe.',
  },
  languages: { en: 'inglés', es: 'español' },
  home: {
    title: 'Inscripciones y mensajes nuevos',
    none: 'Nada nuevo.',
    kinds: {
      'sign-up': (count) => (count === 1 ? '1 inscripción' : `${count} inscripciones`),
      attend: (count) => (count === 1 ? '1 asistirá' : `${count} asistirán`),
      remind: (count) =>
        count === 1 ? '1 quiere un recordatorio' : `${count} quieren un recordatorio`,
      ask: (count) => (count === 1 ? '1 mensaje' : `${count} mensajes`),
      'my-data': (count) => `${count}`,
    },
    unanswered: 'Fechas sin confirmar',
    asked: (when) => `se preguntó ${when}, sin respuesta todavía`,
  },
  attendance: {
    title: 'Quién viene',
    none: 'No hay fechas previstas.',
    attending: (count) => (count === 1 ? '1 asistirá' : `${count} asistirán`),
    unconfirmed: (count) => `${count} sin confirmar`,
    withAccessNeeds: (count) =>
      count === 1 ? '1 con necesidades de acceso' : `${count} con necesidades de acceso`,
    organizer: {
      asked: 'quien organiza no ha respondido todavía',
      confirmed: 'confirmada por quien organiza',
      cancelled: 'cancelada por quien organiza',
      moved: 'trasladada por quien organiza',
    },
    look: 'Ver las entradas',
  },
}

/** What the pages about entries say, in the language that their reader chose for the admin. */
export function useTexts(): Texts {
  return useLanguage() === 'es' ? es : en
}

/** An instant by the reader's clock. */
export function useWhen(): (instant: string) => string {
  const intl = useIntl()
  return (instant) => intl.formatDate(instant, { dateStyle: 'medium', timeStyle: 'short' })
}
