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

/** As an element of the document. */
export function firstDataMarkup(data: FirstData): string {
  return dataMarkup('application/json', data, elementId)
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

/** False on a host without our server. */
export function hasFirstData(document: Document): boolean {
  return document.getElementById(elementId) !== null
}

/** The zones in which the first page says times. */
export function zonesOfFirstData(document: Document): Set<string> {
  const json = document.getElementById(elementId)?.textContent ?? ''
  return new Set([...json.matchAll(/"timeZone":"([^"]+)"/g)].map(([, zone = '']) => zone))
}

/** Reads it again; null on a host without our server. */
export function readFirstData(document: Document): FirstData | null {
  const json = document.getElementById(elementId)?.textContent
  if (!json) return null
  const data: unknown = JSON.parse(json)
  if (!isFirstData(data)) throw new TypeError('The data inside the page is not what was rendered')
  return data
}

// The server of this very build wrote it from parsed answers of the cms: its outline is enough.
function isFirstData(data: unknown): data is FirstData {
  return typeof data === 'object' && data !== null && 'screen' in data && 'now' in data
}
