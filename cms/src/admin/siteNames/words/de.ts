import type { en } from './en'

export const de: typeof en = {
  follows: (language) => `${language}: derselbe. Was du hier änderst, ändert sich auch dort.`,
  stays: (language, name) =>
    `${language}: „${name}“. Er bleibt so; ändere ihn im Formular dieser Sprache.`,
}
