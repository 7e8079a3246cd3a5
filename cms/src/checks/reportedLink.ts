/** Something that leads here. */
export interface ReportedLink {
  uid: string
  documentId: string
  title: string
  /** In which of its parts: "Sections", "Header". */
  where: string
  isPublished: boolean
}
