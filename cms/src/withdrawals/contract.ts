/** What is left after somebody was taken out. */
export interface Withdrawn {
  /** Pictures that stay in the media library, since something else shows them. */
  left: PictureLeft[]
}

export interface PictureLeft {
  /** Of the file. */
  name: string
  /** Titles of what shows it. */
  places: string[]
}
