import type { FileKind } from '../../../fileKinds'

const kinds: Readonly<Record<FileKind, string>> = {
  images: 'ein Bild',
  files: 'ein Dokument',
  videos: 'ein Video',
  audios: 'eine Aufnahme',
}

const examples: Readonly<Record<FileKind, string>> = {
  images: 'JPEG, PNG oder WebP',
  files: 'zum Beispiel ein PDF',
  videos: 'MP4',
  audios: 'zum Beispiel eine MP3-Datei',
}

const oneOf = (fitting: readonly FileKind[]) =>
  new Intl.ListFormat('de-DE', { type: 'disjunction' }).format(
    fitting.map((kind) => `${kinds[kind]} (${examples[kind]})`),
  )

/** What is wrong with a file where one of another kind is to be, and which would be right. */
export const wrongFile = (name: string, kind: FileKind, fitting: readonly FileKind[]): string =>
  `„${name}“ ist ${kinds[kind]}. Wähle hier ${oneOf(fitting)}.`
