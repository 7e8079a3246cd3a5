import type { OwnColours, Site } from 'cms/contract'
import { signalColours } from './styles/signal'

/** The tokens of `tokens.css` that a branch's own colours stand for. */
function colourTokens({ light, dark }: OwnColours): [name: string, value: string][] {
  return [
    ['--signal-light', light.signal],
    ['--slab-light', light.slab],
    ['--on-slab-light', light.onSlab],
    ['--signal-dark', dark.signal],
    ['--slab-dark', dark.slab],
    ['--on-slab-dark', dark.onSlab],
  ]
}

/**
 * The style sheet by which a document wears the colours of a site; `''`: it has them already. An open page
 * keeps those that it came with.
 */
export function colourSheet(site: Pick<Site, 'palette' | 'colours'>): string {
  const { palette, colours } = site
  if (palette === 'red') return ''
  const { light, dark } = signalColours(site)
  const tokens = colours
    ? colourTokens(colours)
    : [
        ['--signal-light', light],
        ['--signal-dark', dark],
      ]
  // It says more than the colours of `tokens.css`, wherever it stands.
  return `:root[data-palette='${palette}']{${tokens.map((token) => token.join(':')).join(';')}}`
}
