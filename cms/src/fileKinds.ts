/** As Strapi sorts files, and as schemas say which of them a field takes. */
export type FileKind = 'images' | 'files' | 'videos' | 'audios'

export const fileKinds: readonly FileKind[] = ['images', 'files', 'videos', 'audios']

/** Of a file that is said to be of a media type, such as `image/png`. */
export function fileKind(mime: string): FileKind {
  if (mime.startsWith('image/')) return 'images'
  if (mime.startsWith('video/')) return 'videos'
  return mime.startsWith('audio/') ? 'audios' : 'files'
}
