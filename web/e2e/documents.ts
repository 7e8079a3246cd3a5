import { Window } from 'happy-dom'
import { mf2 } from 'microformats-parser'

/** What a served page says about one date, read from its markup alone. */
export interface ShownDate {
  /** `<time datetime>`. */
  datetime: string
  /** The address that its title or date leads to, if any. */
  path: string | null
  text: string
  /** True when its day is struck through. */
  isStruck: boolean
}

/** A date as programs read it that know microformats.org's h-event. */
export interface ReadEvent {
  name: string
  start: string
  end: string
  url: string
  /** '' where it takes place as its rule says. */
  status: string
  /** The name of its place, or that it is online. */
  place: string
}

/** A page as the server sent it. */
export interface ServedPage {
  status: number
  url: string
  html: string
  title: string
  rows: ShownDate[]
  poster: ShownDate | null
  main: string
  canonical: string | null
  /** Open Graph's properties. */
  shared: (property: string) => string
  /** schema.org as JSON-LD; undefined: the page has none. */
  facts: unknown
  calendars: string[]
  events: ReadEvent[]
  /** Where the list goes on; null: this is its end. */
  more: string | null
}

export async function servedPage(url: string): Promise<ServedPage> {
  const response = await fetch(url)
  const html = await response.text()
  const window = new Window({ url })
  const { document } = window
  // Where one element ends and the next begins, readers see a gap even if the markup has none.
  document.write(html.replace(/></g, '> <'))
  type Found = ReturnType<typeof document.querySelector>
  const words = (element: Found) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? null
  const shownDate = (element: NonNullable<Found>): ShownDate => ({
    datetime: element.querySelector('time')?.getAttribute('datetime') ?? '',
    path: element.querySelector('a[href*="/meetings/"]')?.getAttribute('href') ?? null,
    text: words(element),
    isStruck: element.querySelector('s time') !== null,
  })
  const poster = document.querySelector('article.poster')
  const atLarge = ['.poster-time', '.poster-place']
    .map((selector) => words(document.querySelector(selector)))
    .join(' ')
  // Among the dates of one meeting, a row that does not say when and where means what the date that
  // the page shows at large says.
  const rows = [...document.querySelectorAll('article.row')].map((row) => {
    const shown = shownDate(row)
    const isShort = row.closest('.dates') !== null && row.querySelector('.row-where') === null
    return isShort ? { ...shown, text: `${shown.text} ${atLarge}` } : shown
  })
  const facts = document.querySelector('script[type="application/ld+json"]')?.textContent
  const shared = new Map(
    [...document.querySelectorAll('meta[property]')].map((meta) => [
      meta.getAttribute('property'),
      meta.getAttribute('content'),
    ]),
  )
  const more = [...document.querySelectorAll('main a')]
    .map((link) => link.getAttribute('href') ?? '')
    .find((href) => /[?&]after=/.test(href))
  const page: ServedPage = {
    status: response.status,
    url,
    html,
    title: document.title,
    rows,
    poster: poster && shownDate(poster),
    main: words(document.querySelector('main')),
    canonical: attribute('link[rel=canonical]', 'href'),
    shared: (property) => shared.get(property) ?? '',
    facts: facts ? JSON.parse(facts) : undefined,
    calendars: [...document.querySelectorAll('link[type="text/calendar"]')].map(
      (link) => link.getAttribute('href') ?? '',
    ),
    events: eventsIn(html, url),
    more: more ? new URL(more, url).href : null,
  }
  await window.happyDOM.close()
  return page
}

/** The events that a page tells programs about. */
function eventsIn(html: string, url: string): ReadEvent[] {
  const { items } = mf2(html, { baseUrl: url })
  return items
    .filter(({ type }) => type?.includes('h-event'))
    .map(({ properties }) => {
      const textOf = (name: string) => {
        const [value = ''] = properties[name] ?? []
        if (typeof value === 'string') return value
        const [inner = ''] = 'properties' in value ? (value.properties['name'] ?? []) : []
        return typeof inner === 'string' ? inner : ''
      }
      return {
        name: textOf('name'),
        start: textOf('start'),
        end: textOf('end'),
        url: textOf('url'),
        status: textOf('status'),
        place: textOf('location'),
      }
    })
}
