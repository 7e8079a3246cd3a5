import { createHash } from 'node:crypto'
import type { SiteIcon } from '../../contract'
import { KeptValues } from '../../keptValues'
import { defaultLanguage } from '../languages'
import { toImage } from '../mappers/media'
import { signalColour } from '../palettes'
import type { Published } from '../reading/published'
import { drawIcon, type IconLook } from './drawing'
import { icons } from './kinds'

/** The bytes of an uploaded file by its name; null: there is none. */
export type ReadUpload = (name: string) => Promise<Buffer | null>

const uploads = '/uploads/'

/**
 * The icons of the site, each kept for as long as what it is drawn from is the same, byte by byte: a
 * file of the media library can be replaced under its name.
 */
export class SiteIcons {
  readonly #read: ReadUpload
  readonly #drawn = new KeptValues<Buffer>({ most: Object.keys(icons).length })

  constructor(read: ReadUpload) {
    this.#read = read
  }

  /** @throws what `read` throws: without its logo the branch would get an icon that is not its own */
  async file(published: Published, name: SiteIcon): Promise<Buffer> {
    const look = await this.#lookOf(published)
    return this.#drawn.get(`${name} ${keyOf(look)}`, () => drawIcon(name, look))
  }

  async #lookOf({ settings }: Published): Promise<IconLook> {
    const facts = settings[defaultLanguage]
    const logo = toImage(facts?.logo, defaultLanguage)
    return {
      logo: logo && (await this.#read(decodeURIComponent(logo.url.slice(uploads.length)))),
      signal: signalColour(facts ?? {}),
    }
  }
}

function keyOf({ logo, signal }: IconLook): string {
  const digest = createHash('sha256').update(signal)
  return digest.update(logo ?? '').digest('base64url')
}
