/** What a visit needs from its second page on; one chunk, which the first page does without. */
export { createCms } from './cms/client'
export { headOf } from './head'
export { applyHead } from './headTags'
