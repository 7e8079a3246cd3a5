import type { PreviewWords } from './en'

export const words: PreviewWords = {
  title: 'Vista previa',
  draft: 'Borrador – sin publicar',
  published: 'Publicado – así lo ven las visitas',
  look: 'Colores y logotipo de prueba – sin guardar',
  version: (date, time, zone) => `Versión del ${date}, ${time} (${zone}) – del historial`,
}
