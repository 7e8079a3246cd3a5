/** What a visit needs from its second page on; one chunk, which the first page does without. */
import { headOf } from './head'
import { applyHead } from './headTags'
import { tellShown } from './kept/telling'
import type { View } from './shown'

export { createCms } from './cms/client'
export { follow } from './follow'

/** Another page is shown: says of it what a document would, and has it kept as one would be. */
export function arrive(document: Document, shown: View, siteUrl: string, now: Date): void {
  applyHead(document, headOf(shown, siteUrl, now))
  // What came just now is no more what was kept.
  delete document.documentElement.dataset.kept
  tellShown(shown, siteUrl)
}
