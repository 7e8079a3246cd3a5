/** Of several measurements of the same thing: the middle, and the quarters around it. */
export interface Spread {
  median: number
  lower: number
  upper: number
}

/** @throws RangeError when nothing was measured. */
export function spreadOf(values: readonly number[]): Spread {
  return {
    median: quantile(values, 0.5),
    lower: quantile(values, 0.25),
    upper: quantile(values, 0.75),
  }
}

/**
 * The value that a fraction of all is not above, interpolated between neighbours.
 *
 * @throws RangeError when nothing was measured
 */
export function quantile(values: readonly number[], fraction: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * fraction
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) throw new RangeError('nothing was measured')
  return below + (above - below) * (place - Math.floor(place))
}
