import type { en } from './en'

export const es: typeof en = {
  unreadable:
    'Esto no es una dirección. Escribe una como example.org, ada@example.org o /meetings.',
}
