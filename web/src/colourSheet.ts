import type { OwnColours, Site } from 'cms/contract'
import { signalColours } from './styles/signal'

type Coloured = Pick<Site, 'palette' | 'colours'>

/** The tokens of `tokens.css` for which the colours of a site stand. */
function tokensOf(site: Coloured): [name: string, value: string][] {
  if (site.colours) return ownTokens(site.colours)
  const { light, dark } = signalColours(site)
  return [
    ['--signal-light', light],
    ['--signal-dark', dark],
  ]
}

function ownTokens({ light, dark }: OwnColours): [name: string, value: string][] {
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
export function colourSheet(site: Coloured): string {
  if (site.palette === 'red') return ''
  const tokens = tokensOf(site).map((token) => token.join(':'))
  // It says more than the colours of `tokens.css`, wherever it stands.
  return `:root[data-palette='${site.palette}']{${tokens.join(';')}}`
}

/** Has a document wear the colours of a site that was not served with them. */
export function wearColours({ dataset, style }: HTMLElement, site: Coloured): void {
  dataset['palette'] = site.palette
  style.cssText = ''
  for (const [name, value] of tokensOf(site)) style.setProperty(name, value)
}
