/** What the media library says to people who edit. */
export interface MediaLibraryWords {
  notYours: (file: string) => string
  used: (file: string, places: string) => string
  seen: (file: string, places: string) => string
  wordless: (file: string, places: string) => string
  place: (title: string, field: string, isSeen: boolean) => string
}
