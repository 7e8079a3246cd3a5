import type { StrapiApp } from '@strapi/strapi/admin'
import { hideDevelopersActions } from './actions'
import { followTitle } from './browserTitle'
import { speakReadersLanguage } from './help'
import { addHistory } from './history'
import { beginInBrowsersLanguage } from './language'
import { beginWithDefaultLanguage } from './language/edited'
import { askLessOfLinks } from './linkForm'
import { fitLists } from './lists/narrow'
import { nameColumnsToChoose } from './lists/wheel'
import mark from './mark.svg'
import { addDraftLinks } from './preview'
import { addSchedule } from './schedule'
import { keepUnsaved } from './unsaved'
import { addOurParts } from './parts'
import { registerWithoutQuestions } from './registration'
import { closeSharedFields } from './translations'
import { translations } from './words'
import { uploadFromThisDeviceOnly } from './uploadDialog'
import { strapiInSpanish } from './words/strapiInSpanish'

/**
 * Where Strapi remembers that somebody closed its banner for its media library. Before the first
 * answer of the cms it does not know its own id and calls it undefined, afterwards false.
 */
const dismissed = ['undefined', 'false'].map(
  (id) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${id}`,
)

/** As Strapi remembers that somebody has skipped its tour: of content types, which are ours to make. */
const skippedTour = { tours: {}, enabled: false, hidden: true, completedActions: [] }

/** The admin under our own name: no tutorials, no advertisements, in the languages of the site. */
export default {
  config: {
    locales: ['es'],
    auth: { logo: mark },
    menu: { logo: mark },
    head: { favicon: mark, title: 'Branchline' },
    tutorials: false,
    notifications: { releases: false },
    translations: {
      en: {
        ...translations.en,
        'Auth.form.welcome.title': 'Welcome to Branchline',
        'Auth.form.welcome.subtitle': 'Sign in to edit the site of your branch',
        'Auth.form.register.subtitle':
          'Choose a password: with it and your e-mail address you sign in to edit the site of your branch.',
        'app.components.LeftMenu.navbrand.title': 'Branchline',
        'app.components.LeftMenu.navbrand.workplace': 'The site of your branch',
        'app.session.ended.unsaved':
          'Your session has ended. What you typed is kept in this browser: log in again, open this entry, and press “Bring back” beside the form.',
        'components.Blocks.popover.link':
          'Link: an address such as https://example.org or /meetings',
        'components.Blocks.popover.link.placeholder': 'https://…',
        'global.prompt.unsaved':
          'Leave without saving? What you typed is kept in this browser until you log out: open this entry again, and press “Bring back” beside the form.',
        'app.components.ToggleCheckbox.on-label': 'Yes',
        'app.components.ToggleCheckbox.off-label': 'No',
      },
      es: {
        'branchline.deleted.title': 'Contenido eliminado',
        'branchline.entries.title': 'Inscripciones y mensajes',
        'branchline.schedule.column': 'Programado',
        ...strapiInSpanish,
        ...translations.es,
        'Auth.form.welcome.title': 'Te damos la bienvenida a Branchline',
        'Auth.form.welcome.subtitle': 'Inicia sesión para editar el sitio de tu grupo',
        'Auth.form.register.subtitle':
          'Elige una contraseña: con ella y tu correo electrónico inicias sesión para editar el sitio de tu grupo.',
        'app.components.LeftMenu.navbrand.title': 'Branchline',
        'app.components.LeftMenu.navbrand.workplace': 'El sitio de tu grupo',
        'app.session.ended.title': 'La sesión ha terminado',
        'app.session.ended.unsaved':
          'Tu sesión ha terminado. Lo que escribiste queda en este navegador: inicia sesión, abre esta entrada y pulsa «Recuperar» junto al formulario.',
        'components.Blocks.popover.link':
          'Enlace: una dirección como https://example.org o /es/meetings',
        'components.Blocks.popover.link.placeholder': 'https://…',
        'global.prompt.unsaved':
          '¿Salir sin guardar? Lo que escribiste queda en este navegador hasta que cierres la sesión: abre esta entrada de nuevo y pulsa «Recuperar» junto al formulario.',
        'app.components.ToggleCheckbox.on-label': 'Sí',
        'app.components.ToggleCheckbox.off-label': 'No',
      },
    },
  },
  register(app: StrapiApp) {
    beginInBrowsersLanguage()
    beginWithDefaultLanguage()
    registerWithoutQuestions()
    followTitle()
    askLessOfLinks()
    uploadFromThisDeviceOnly()
    keepUnsaved(app)
    for (const key of dismissed) localStorage.setItem(key, 'true')
    localStorage.setItem('STRAPI_GUIDED_TOUR', JSON.stringify(skippedTour))
    // Panels stand beside a form in this order: first what stops a publish, last the long history.
    addOurParts(app)
    addDraftLinks(app)
    addSchedule(app)
    addHistory(app)
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    speakReadersLanguage(app)
    closeSharedFields(app)
    hideDevelopersActions(app)
    fitLists(app)
    nameColumnsToChoose()
  },
}
