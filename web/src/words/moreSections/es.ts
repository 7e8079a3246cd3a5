import type { MoreSectionsWords } from './en'

export const words: MoreSectionsWords = {
  support: { donate: 'Dona', join: 'Afíliate' },
  at: (host) => `en ${host}`,
  watchAt: (host) => `Ver en ${host}`,
  opens: (host) => `Se abre ${host}, que entonces se entera de que lo ves.`,
  save: 'Guardar el vídeo',
  captions: 'Subtítulos',
}
