import type { FileKind } from '../../../fileKinds'

const kinds: Readonly<Record<FileKind, string>> = {
  images: 'una imagen',
  files: 'un documento',
  videos: 'un vídeo',
  audios: 'una grabación',
}

const examples: Readonly<Record<FileKind, string>> = {
  images: 'JPEG, PNG o WebP',
  files: 'por ejemplo un PDF',
  videos: 'MP4',
  audios: 'por ejemplo un MP3',
}

const oneOf = (fitting: readonly FileKind[]) =>
  new Intl.ListFormat('es-ES', { type: 'disjunction' }).format(
    fitting.map((kind) => `${kinds[kind]} (${examples[kind]})`),
  )

/** What is wrong with a file where one of another kind is to be, and which would be right. */
export const wrongFile = (name: string, kind: FileKind, fitting: readonly FileKind[]): string =>
  `«${name}» es ${kinds[kind]}. Elige aquí ${oneOf(fitting)}.`
