import { dataMarkup } from './markup'
import type { Previewed } from './preview'
import type { Shown } from './shown'

/** What the first page brings along for the app: what it shows, and when it was rendered. */
export interface FirstData extends Shown {
  /** ISO instant. */
  now: string
  /** ISO instant at which it was so, when it could not be asked for anew; null: it is so now. */
  asOf: string | null
  /** The public origin of the site, without a trailing slash. */
  siteUrl: string
  /** Only where the page is a preview. */
  preview?: Previewed
}

const elementId = 'first-data'

/** As an element of the document, without what only its head and its structured data tell. */
export function firstDataMarkup(data: FirstData): string {
  const site = data.site && { ...data.site, shareImage: null }
  return dataMarkup('application/json', { ...data, site }, elementId)
}

/** Its JSON in the markup of a document; null: it has none. */
export function firstDataIn(html: string): string | null {
  return new RegExp(` id="${elementId}">([^<]*)</script>`).exec(html)?.[1] ?? null
}

/** For a document that gets it later: the text of an element that runs nothing. */
export const firstDataToCome = `<div hidden id="${elementId}"></div>`

/** Where a document has it, or will. */
export function firstDataElement(document: Document): HTMLElement | null {
  return document.getElementById(elementId)
}

/** Its JSON; null on a host without our server. */
export function firstDataOf(document: Document): string | null {
  return document.getElementById(elementId)?.textContent ?? null
}

/**
 * Whether a clock here shows another time than that JSON says of some date. To ask the browser for its zone
 * takes a phone longer than all else that a page runs by itself.
 */
export function saysTimesOfElsewhere(json: string): boolean {
  return [...json.matchAll(/"(([-\d]+T[\d:.]+)[-+][\d:]+)"/g)].some(
    ([, local = '', shown = '']) => Date.parse(local) !== Date.parse(shown),
  )
}
