import { cloneElement, isValidElement, type ReactNode } from 'react'
import { isOurs } from './ourColumns'

/** What a list shows above a column. */
interface Heading {
  name: string
  /** In the language of the reader. */
  label: string
}

/**
 * Has each cell of a row know what its column is called, for where no heading stands above it
 * (`cards.ts`); ours say by themselves what they are.
 */
export function namingCells<Given extends Heading>(
  draw: (heading: Given) => ReactNode,
): (heading: Given) => ReactNode {
  return (heading) => {
    const cell = draw(heading)
    if (!isValidElement<{ 'data-column'?: string }>(cell)) return cell
    return cloneElement(cell, { 'data-column': isOurs(heading.name) ? '' : heading.label })
  }
}
