import type { PreviewWords } from './en'

export const words: PreviewWords = {
  title: 'Vista previa',
  draft: 'Borrador – sin publicar',
  published: 'Publicado – así lo ven las visitas',
  version: (date, time, zone) => `Versión del ${date}, ${time} (${zone}) – del historial`,
}
