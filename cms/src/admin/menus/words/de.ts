import type { en } from './en'

export const de: typeof en = {
  title: 'Was auf der Website steht',
  explain:
    'Ein Link ohne Text steht dort unter dem Titel dessen, wozu er führt, in jeder Sprache. Was du hier schreibst, gilt nur für diese Sprache.',
  header: 'Oben',
  footer: 'Unten',
  empty: 'Keine Links',
  nameless: 'Ein Link ohne Text',
  byTitle: 'der Titel',
  asOriginal: (language) => `wie auf ${language}`,
  failed: 'Das lässt sich gerade nicht sagen.',
}
