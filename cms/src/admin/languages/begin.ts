import type { StrapiApp } from '@strapi/strapi/admin'
import { fetchOneLanguage } from '../strapi/spokenLanguage'
import { beginAdminIn, chosenLanguage } from '../strapi/storage'
import { loadWords } from './load'
import { firstSpoken } from './spoken'
import { translationsIn } from './translations'

/**
 * Lets the admin begin in the language that was chosen in this browser, at the log-in or in a profile;
 * where none was, in the browser's own. It is asked for at once, beside what Strapi asks for before it
 * registers anything.
 */
export function askForFirstLanguage(): void {
  beginAdminIn(firstSpoken(navigator.languages))
  // What fails is asked for again when it is needed.
  void loadWords(firstLanguage()).catch(() => undefined)
}

/** Lets the admin fetch each language when it is to be spoken. To be called while the admin registers. */
export function speakOneLanguage(app: StrapiApp): void {
  fetchOneLanguage(
    app,
    firstLanguage(),
    (asked) => firstSpoken([asked]),
    async (language) => {
      await loadWords(language)
      return translationsIn(language)
    },
  )
}

const firstLanguage = () => firstSpoken([chosenLanguage() ?? ''])
