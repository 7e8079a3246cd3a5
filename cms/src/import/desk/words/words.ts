/** What is said of an import at the desk. */
export interface DeskImportWords {
  noFile: string
  /** @param name of the file */
  wrong: {
    empty: (name: string) => string
    large: (name: string, megabytes: number) => string
    zip: (name: string) => string
    encoding: (name: string) => string
    neither: (name: string) => string
  }
  notYours: { calendar: string; WordPress: string }
  another: (who: string, name: string) => string
  notWaiting: string
  notStopped: string
  stillRuns: string
  /** Of a file that was being looked at. */
  lookEnded: string
  lookStopped: string
  tooMuch: string
  diskFull: string
  failed: string
  /** By the names that the importer gives to its steps. */
  phases: Record<string, string>
  /** By the names that the importer gives to what it counts. */
  kinds: Record<string, string>
  /** Of a calendar, by its own name for the type. */
  entriesOf: (type: string) => string
  /** Of a WordPress export, by its own name for the type. */
  itemsOf: (type: string) => string
  read: (count: number) => string
  outcomes: {
    made: (count: number) => string
    updated: (count: number) => string
    unchanged: (count: number) => string
    'left alone': (count: number) => string
    'left out': (count: number) => string
    failed: (count: number) => string
  }
  /** The same while nothing is written yet. */
  ahead: Record<'made' | 'updated', (count: number) => string>
  lost: string
}
