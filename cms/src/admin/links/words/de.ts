import type { en } from './en'

export const de: typeof en = {
  unreadable:
    'Das ist keine Adresse. Schreib eine wie example.org, ada@example.org oder /meetings.',
}
