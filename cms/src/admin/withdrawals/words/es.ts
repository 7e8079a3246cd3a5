import type { en } from './en'

/** The same in Spanish. */
export const es: typeof en = {
  title: 'Consentimiento',
  hint: 'Si ya no quiere aparecer, esto quita a la persona del sitio y de todo lo que se guarda.',
  button: 'Consentimiento retirado',
  question: '¿Quitar a esta persona de todas partes?',
  effect:
    'El nombre, los pronombres, los cargos, el texto y las imágenes desaparecen del sitio y de los borradores, las versiones anteriores y los enlaces a borradores, en todos los idiomas. Nadie puede recuperarlos, y una copia de seguridad anterior tampoco. Lo que otros textos dicen de la persona se queda: busca allí el nombre.',
  goBack: 'Volver',
  yes: 'Quitar',
  done: 'La persona ya no está.',
  left: (name, places) =>
    `La imagen «${name}» se queda en la biblioteca, porque también se usa en: ${places}. Quítala allí.`,
  failed: 'No se pudo hacer. Comprueba tu conexión e inténtalo otra vez.',
}
