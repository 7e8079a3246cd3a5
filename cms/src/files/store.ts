import type { Bucket } from '../commandSettings'

/** Where uploaded files lie: on the disk, or in a bucket. */
export interface FileStore {
  /** Where one of them lies, as an operator is told. */
  placeOf(name: string): string
  /** The names of all, with slashes, in a fixed order. */
  list(): Promise<string[]>
  has(name: string): Promise<boolean>
  /** As it is now, or null when there is none (any more). */
  read(name: string): Promise<Buffer | null>
  /** Keeps those that are there now in a folder of its own, where that costs next to nothing. */
  hold(folder: string): Promise<void>
  /** Whoever asks for the second name gets what was there before, or what is there now. */
  rename(from: string, to: string): Promise<void>
  /**
   * Puts the files of a folder of this machine in place of all that are there. When it fails, those are
   * there as before.
   *
   * @param aside a path beside that folder where nothing lies
   */
  exchange(folder: string, aside: string): Promise<Exchange>
  /** What an error of writing a file is told as. */
  told(error: unknown): unknown
}

export interface Exchange {
  undo: () => Promise<void>
  /** Lets what was there before go; it can't be undone any more. False: not all of it went. */
  settle: () => Promise<boolean>
}

/** Where they lie; absolute, and null for a bucket: on the disk. */
export interface FilePlace {
  dataDir: string
  bucket: Bucket | null
}

/** Neither what was there before is there, nor all that was to take its place. */
export class HalfExchanged extends Error {
  override name = 'HalfExchanged'
}

/** The storage of files does not take or give them. */
export class FilesUnreachable extends Error {
  override name = 'FilesUnreachable'
}
