import type { FileKind } from '../../../fileKinds'

const kinds: Readonly<Record<FileKind, string>> = {
  images: 'a picture',
  files: 'a document',
  videos: 'a video',
  audios: 'a recording',
}

const examples: Readonly<Record<FileKind, string>> = {
  images: 'JPEG, PNG or WebP',
  files: 'such as a PDF',
  videos: 'MP4',
  audios: 'such as an MP3',
}

const oneOf = (fitting: readonly FileKind[]) =>
  new Intl.ListFormat('en-US', { type: 'disjunction' }).format(
    fitting.map((kind) => `${kinds[kind]} (${examples[kind]})`),
  )

/** What is wrong with a file where one of another kind is to be, and which would be right. */
export const wrongFile = (name: string, kind: FileKind, fitting: readonly FileKind[]): string =>
  `“${name}” is ${kinds[kind]}. Choose ${oneOf(fitting)} here.`
