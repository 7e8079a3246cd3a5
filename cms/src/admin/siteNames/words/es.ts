import type { en } from './en'

export const es: typeof en = {
  follows: (language) => `${language}: el mismo. Lo que cambies aquí cambia también allí.`,
  stays: (language, name) =>
    `${language}: «${name}». Se queda así; cámbialo en el formulario de ese idioma.`,
}
