/** HTML as it was read, whether by the cms or by a browser. */
export type HtmlNode =
  | { kind: 'text'; text: string }
  | { kind: 'comment'; text: string }
  | HtmlElement

export interface HtmlElement {
  kind: 'element'
  /** In small letters. */
  name: string
  attributes: ReadonlyMap<string, string>
  children: HtmlNode[]
}
