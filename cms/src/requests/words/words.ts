/** What whoever asks is told; fields by the name in the form, and by the one that programs use. */
export interface RequestWords {
  kept: (field: string) => string
  foreignPart: (field: string) => string
  notInForm: (field: string) => string
  unreadable: (field: string) => string
  notAnId: (id: string) => string
  notAFolder: (field: string) => string
}
