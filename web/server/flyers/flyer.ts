import * as v from 'valibot'
import type { FlyerWords } from '../../src/flyerWords'
import type { Look } from '../../src/printed/look'
import type { DrawnFlyer } from '../../src/printed/drawnFlyer'
import { spoken } from '../../src/words/files'

/** All that a flyer is drawn from. It goes to another thread as it is. */
export interface Flyer {
  words: FlyerWords
  look: Look
  /** The colour of the branch: `#rrggbb`. */
  signal: string
  /** `page`: what its page shows (`DrawnFlyer`), as JSON. */
  as: 'pdf' | 'page'
}

/** What a flyer is as its page shows it. */
export const drawnFlyer: v.GenericSchema<unknown, DrawnFlyer> = v.object({
  svg: v.string(),
  texts: v.array(v.object({ text: v.string(), locale: v.picklist(spoken), isTitle: v.boolean() })),
})

/** Another one for each flyer that is drawn otherwise. */
export function keyOf(flyer: Flyer): string {
  return JSON.stringify(flyer)
}
