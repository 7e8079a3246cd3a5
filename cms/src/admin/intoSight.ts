/**
 * For the `ref` of something that appears below what was pressed: as much of it as there is room for is
 * scrolled into sight, its beginning in any case. It stays one function, so that it is called once.
 */
export function intoSight(appeared: HTMLElement | null): void {
  appeared?.scrollIntoView({ block: 'start', behavior: 'instant' })
}
