import { arms } from './arms.mjs'
import { ballot } from './ballot.mjs'
import { book } from './book.mjs'
import { bridge } from './bridge.mjs'
import { carnation } from './carnation.mjs'
import { chairs } from './chairs.mjs'
import { earth } from './earth.mjs'
import { lift } from './lift.mjs'
import { march } from './march.mjs'
import { megaphone } from './megaphone.mjs'
import { share } from './share.mjs'

/** SVG text by file name. */
export const drawings = {
  march,
  bridge,
  megaphone,
  book,
  arms,
  lift,
  ballot,
  carnation,
  earth,
  chairs,
  share,
}
