/**
 * What a branch's own colours stand on, and what stands on them: as `web/src/styles/tokens.css` has
 * it, to which `ownColours.test.ts` holds this.
 */
export const grounds = {
  light: { paper: '#f7f2e7', shade: '#ebe3d3', onSignal: '#fffaf0', slab: '#191512' },
  dark: { paper: '#171411', shade: '#26211c', onSignal: '#171411', slab: '#2b2520' },
} as const

/** What can be read on a slab: one light, one dark. */
export const onSlab = {
  light: { bright: '#f7f2e7', dim: '#191512' },
  dark: { bright: '#f5eee2' },
} as const

/** How far apart colours have to be (WCAG 1.4.3 and 1.4.6). */
export const least = { signal: 4.5, slab: 7 } as const
