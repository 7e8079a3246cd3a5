import type { Locale } from '../contract'

interface Words {
  unreadable: string
  past: (when: string) => string
  reversed: (when: string) => string
  broken: string
  notTheirs: string
  kept: (when: string) => string
}

const en: Words = {
  unreadable: 'Give both a date and a time, or leave both empty.',
  past: (when) => `${when} is past. Choose a later time, or leave it empty and do it now by hand.`,
  reversed: (when) =>
    `It would be taken back before it is published, or at the same time. Choose a time after ${when}.`,
  broken: 'The system could not do it, several times. Save the document to have it tried again.',
  notTheirs:
    'Whoever planned this may not publish any more. Somebody who may has to plan it anew, or do it by hand.',
  kept: (when) =>
    `Nothing was saved: an editor has planned to publish this on ${when}, as it is now. Ask an editor to save your change, or to take the plan away.`,
}

const es: Words = {
  unreadable: 'Indica fecha y hora, o deja vacías las dos.',
  past: (when) =>
    `${when} ya pasó. Elige un momento posterior, o déjalo vacío y hazlo ahora a mano.`,
  reversed: (when) =>
    `Se retiraría antes de publicarse, o al mismo tiempo. Elige un momento posterior a ${when}.`,
  broken:
    'El sistema no pudo hacerlo, tras varios intentos. Guarda el documento para que se intente de nuevo.',
  notTheirs:
    'Quien programó esto ya no puede publicar. Alguien que pueda tiene que programarlo de nuevo, o hacerlo a mano.',
  kept: (when) =>
    `No se guardó nada: está programado que esto se publique tal como está: ${when}. Pide a alguien que edite que guarde tu cambio o que quite la programación.`,
}

/** What the schedule says to editors. */
export const words: Record<Locale, Words> = { en, es }
