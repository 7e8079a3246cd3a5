import type { en } from './en'

export const es: typeof en = {
  notChosen: (name) => `«${name}» no está elegido, así que no se guarda.`,
  chooseAnother: 'Elige algo de la lista.',
  chooseOrMake: 'Elige algo de la lista, o créalo.',
  make: (name) => `Crear «${name}»`,
  choose: (name) => `Elegir «${name}»`,
}
