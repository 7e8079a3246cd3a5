/** What whoever asks is told; fields by the name in the form, and by the one that programs use. */
export interface RequestWords {
  kept: (field: string) => string
  foreignPart: (field: string) => string
  notInForm: (field: string) => string
  unreadable: (field: string) => string
  /** Of a document that a link leads to, or that is still open somewhere. */
  nothingThere: string
  notAnId: (id: string) => string
  notAFolder: (field: string) => string
}
