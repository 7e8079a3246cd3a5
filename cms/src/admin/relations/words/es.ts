import type { en } from './en'

export const es: typeof en = {
  notChosen: (name) => `«${name}» no está elegido, así que no se guarda.`,
  stays: (name, chosen) => `«${name}» no está elegido, así que no se guarda: se queda «${chosen}».`,
  nothing: 'Aún no hay nada elegido',
  another: 'Elegir otro',
  oneMore: 'Elegir uno más',
  chooseAnother: 'Elige algo de la lista.',
  chooseOrMake: 'Elige algo de la lista, o créalo.',
  make: (name) => `Crear «${name}»`,
  choose: (name) => `Elegir «${name}»`,
}
