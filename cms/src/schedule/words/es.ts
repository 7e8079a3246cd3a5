import type { ScheduleWords } from './words'

export const es: ScheduleWords = {
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
