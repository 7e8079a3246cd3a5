import { clampChroma, converter, formatHex, wcagContrast } from 'culori'
import type { OwnColours, SchemeColours } from '../../contract'
import { grounds, least, onSlab } from './grounds'

export type Scheme = 'light' | 'dark'

/** Whether a text is a colour as it is kept: `#c8161d`. */
export function isColour(text: unknown): text is string {
  return typeof text === 'string' && /^#[\da-f]{6}$/i.test(text)
}

/**
 * All colours that follow from those of a branch, in either scheme. Each is the branch's own where it
 * can be read, else the nearest of the same hue that can.
 *
 * @param main `#rrggbb`: for what matters
 * @param accent the ground of the announcement, the menu and the foot; null: as in every palette
 */
export function ownColours(main: string, accent: string | null): OwnColours {
  return {
    light: { signal: signalIn('light', main), ...slabIn('light', accent) },
    dark: { signal: signalIn('dark', main), ...slabIn('dark', accent) },
  }
}

/** On its hardest ground: the paper that is nearer to it. */
export function signalContrast(scheme: Scheme, colour: string): number {
  const { paper, shade, onSignal } = grounds[scheme]
  return Math.min(...[paper, shade, onSignal].map((ground) => wcagContrast(colour, ground)))
}

/** Of what is written on a slab of that colour. */
export function slabContrast(scheme: Scheme, colour: string): number {
  return wcagContrast(colour, textOn(scheme, colour))
}

function signalIn(scheme: Scheme, main: string): string {
  const isRead = (colour: string) => signalContrast(scheme, colour) >= least.signal
  const toward = scheme === 'light' ? 'darker' : 'lighter'
  return nearest(main, toward, isRead)
}

function slabIn(scheme: Scheme, accent: string | null): Omit<SchemeColours, 'signal'> {
  if (accent === null) {
    return { slab: grounds[scheme].slab, onSlab: onSlab[scheme].bright }
  }
  const text = textOn(scheme, accent)
  const isRead = (colour: string) => wcagContrast(colour, text) >= least.slab
  const toward = text === onSlab[scheme].bright ? 'darker' : 'lighter'
  return { slab: nearest(accent, toward, isRead), onSlab: text }
}

/** At night a large bright ground would dazzle: what stands on it is bright then. */
function textOn(scheme: Scheme, ground: string): string {
  const { bright } = onSlab[scheme]
  if (scheme === 'dark') return bright
  const { dim } = onSlab.light
  return wcagContrast(ground, bright) >= wcagContrast(ground, dim) ? bright : dim
}

const inOklch = converter('oklch')

/** Of a thousand steps of lightness, the first at which a colour of the same hue can be read. */
function nearest(
  colour: string,
  toward: 'darker' | 'lighter',
  isRead: (colour: string) => boolean,
): string {
  const given = colour.toLowerCase()
  if (isRead(given)) return given
  const from = inOklch(given) ?? { mode: 'oklch' as const, l: 0.5, c: 0 }
  const to = toward === 'darker' ? 0 : 1
  let [near, far] = [0, 1_000]
  const at = (step: number) =>
    formatHex(clampChroma({ ...from, l: from.l + ((to - from.l) * step) / 1_000 }, 'oklch', 'rgb'))
  while (far - near > 1) {
    const middle = Math.round((near + far) / 2)
    if (isRead(at(middle))) far = middle
    else near = middle
  }
  return at(far)
}
