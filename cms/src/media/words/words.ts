export type KindName =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'avif'
  | 'gif'
  | 'svg'
  | 'pdf'
  | 'txt'
  | 'vtt'
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

/** What keeps a drawing from being taken, with what of it is meant. */
export type SvgProblem =
  /** It is no SVG that can be read. */
  | { kind: 'unreadable' }
  /** It defines texts of its own, by which few bytes become many. */
  | { kind: 'entities' }
  /** A part that would act or move. */
  | { kind: 'acts'; part: string }
  /** It leads to something outside. */
  | { kind: 'outside'; part: string }
  /** A picture of another kind stands within. */
  | { kind: 'picture' }
  /** A part that is not drawn here, and would be missing. */
  | { kind: 'unknown'; part: string }
  /** It does not say how large it is. */
  | { kind: 'sizeless' }
  | { kind: 'tooMuch'; limit: 'bytes' | 'parts' | 'depth' }

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
  /** Of a drawing: what of it can't be taken, and what would be right. */
  drawing: (problem: SvgProblem) => string
  /** Of a picture that is to take the place of one. */
  otherSort: (isDrawing: boolean) => string
  /** Of what is to take the place of a file: as the address of that ends. */
  otherKind: (ending: string) => string
}
