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
  // A host that only hands out files has one document for all sites.
  if (import.meta.env.VITE_CMS_URL && shown.site) {
    const { site } = shown
    void import('./colourSheet').then(({ wearColours }) =>
      wearColours(document.documentElement, site),
    )
  }
  // What came just now is no more what was kept.
  delete document.documentElement.dataset.kept
  tellShown(shown, siteUrl)
}
