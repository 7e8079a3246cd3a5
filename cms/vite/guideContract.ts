/** The editors' guide, as the build makes it of `docs/editing.md` and its translations. */
export interface Guide {
  sections: GuideSection[]
}

export interface GuideSection {
  /** By which the help of a place is found: the anchor of the English section. */
  topic: string
  /** By which the guide itself refers to it. */
  anchor: string
  title: string
  /** What people say for what it is about, where it says it otherwise; for nothing but the search. */
  also: string
  blocks: Block[]
}

export type Block =
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'list'; isOrdered: boolean; items: Block[][] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
  /** `address`: where the admin has it. */
  | { kind: 'picture'; address: string; shows: string }

export type Inline =
  | string
  | { kind: 'strong' | 'emphasis' | 'code'; content: Inline[] }
  /** Within the guide (`#home`), or to another site. */
  | { kind: 'link'; to: string; content: Inline[] }
