export type KindName =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'avif'
  | 'gif'
  | 'pdf'
  | 'txt'
  | 'mp3'
  | 'm4a'
  | 'mp4'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'odt'
  | 'ods'
  | 'odp'

/** A picture as its size in pixels is told. */
interface Size {
  width: number
  height: number
  frames: number
  mostPixels: number
  mostPixelsOfFrames: number
}

/** What is said of a file that is not taken. */
export interface MediaWords {
  /** "a JPEG picture". */
  kinds: Record<KindName, string>
  refused: (name: string, why: string) => string
  ending: (ending: string) => string
  noEnding: string
  markup: (kind: string) => string
  other: (kind: string) => string
  damaged: (kind: string) => string
  tooLarge: (size: Size, kind: string) => string
}
