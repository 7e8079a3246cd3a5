import type { OwnColours } from 'cms/contract'

/** The tokens of `tokens.css` that a branch's own colours stand for. */
export function colourTokens({ light, dark }: OwnColours): [name: string, value: string][] {
  return [
    ['--signal-light', light.signal],
    ['--slab-light', light.slab],
    ['--on-slab-light', light.onSlab],
    ['--signal-dark', dark.signal],
    ['--slab-dark', dark.slab],
    ['--on-slab-dark', dark.onSlab],
  ]
}

/** The style sheet that a served document has of them; `''`: it needs none. */
export function colourSheet(colours: OwnColours | null): string {
  if (!colours) return ''
  const tokens = colourTokens(colours).map(([name, value]) => `${name}:${value}`)
  // It says more than what a palette of ours says, wherever it stands.
  return `:root[data-palette='own']{${tokens.join(';')}}`
}

/** Shows them in a document that was served with others, or with none: by a script, no style needs to be allowed. */
export function applyColours({ style }: HTMLElement, colours: OwnColours | null): void {
  if (colours) for (const [name, value] of colourTokens(colours)) style.setProperty(name, value)
  else style.cssText = ''
}
