import { it } from 'vitest'
import { now } from './clock'
import { Editor } from './editor'
import { cmsUrl, editorToken, siteUrl } from './here'
import { expectHistories } from './printedHistories'
import { untilVisible } from './visible'

const perRound = 25

// The short form stands in agreement.test.ts.
it.each(Array.from({ length: 40 }, (_, round) => round))(
  'what was printed leads to the truth, after 25 histories: round %i of 40',
  async (round) => {
    const editor = new Editor(cmsUrl, editorToken)
    try {
      await expectHistories(editor, siteUrl, { count: perRound, seed: 1_000 + round, now: now() })
    } finally {
      await editor.tidyUp()
      await untilVisible()
    }
  },
)
