import type { StrapiApp } from '@strapi/strapi/admin'
import type { Locale } from '../contract'
import { hideDevelopersActions } from './actions'
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
import { closeBanner, skipTour } from './strapi/storage'
import type { ReplacedText } from './strapi/texts'
import { replaceName } from './strapi/title'
import { keepUnsaved } from './unsaved'
import { addOurParts } from './parts'
import { registerWithoutQuestions } from './registration'
import { closeSharedFields } from './translations'
import { translations } from './words'
import { uploadFromThisDeviceOnly } from './uploadDialog'
import { strapiInSpanish } from './words/strapiInSpanish'

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
    } satisfies Record<Locale, Record<ReplacedText, string> & Record<string, string>>,
  },
  register(app: StrapiApp) {
    beginInBrowsersLanguage()
    beginWithDefaultLanguage()
    registerWithoutQuestions()
    replaceName('Branchline')
    askLessOfLinks()
    uploadFromThisDeviceOnly()
    keepUnsaved(app)
    closeBanner()
    skipTour()
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
