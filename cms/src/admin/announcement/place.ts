import { hiddenParameter } from '../strapi/addresses'

const parameter = hiddenParameter('part')
const announcements = 'announcements'

/** What is added to the address of the settings, so that they open at their announcements. */
export const atAnnouncements = `&${parameter}=${announcements}`

/** Whether an address leads there. @param search the query, from its `?` */
export function leadsToAnnouncements(search: string): boolean {
  return new URLSearchParams(search).get(parameter) === announcements
}

/** Brings the announcements before whoever came for them, at the button that adds one. */
export function showAnnouncements(part: HTMLElement | null): void {
  const buttons = part?.querySelectorAll<HTMLElement>('button')
  buttons?.[buttons.length - 1]?.focus({ preventScroll: true })
  // In the middle, where no edge of a small screen is over it.
  part?.scrollIntoView({ block: 'center' })
}
