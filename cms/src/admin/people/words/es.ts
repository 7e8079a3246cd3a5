import type { en } from './en'

export const es: typeof en = {
  link: 'El enlace',
  copy: 'Copiar el enlace',
  copied: 'El enlace está copiado.',
  copyByHand: 'Copia este enlace.',
  may: {
    administrator:
      'Todo lo que puede un Editor, y además deja entrar a otras personas, les da papeles y configura el sitio. Lo deberían tener dos personas.',
    editor: 'Edita y publica todo lo que ve el público, y lee y contesta lo que escribe la gente.',
    contributor:
      'Escribe borradores de páginas, reuniones, posiciones y de todo lo que tiene borradores, y añade imágenes; los publica un Editor.',
  },
}
