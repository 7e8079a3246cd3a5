/**
 * How wide pictures are shown, as `sizes` has it. Screens of phones have more pixels than eyes can
 * tell apart at arm's length: there they are asked for as if fewer would do, at least five for each
 * four of CSS, because everybody waits for all of them.
 */
const onPhones =
  '(max-width: 40rem) and (min-resolution: 2.5x) 37vw, ' +
  '(max-width: 40rem) and (min-resolution: 1.5x) 55vw'

/** A picture as wide as the page. */
export const acrossPage = `${onPhones}, (min-width: 88rem) 80rem, 91vw`

/** One of several beside each other. */
export const inGallery = `${onPhones}, (min-width: 56rem) 26rem, (min-width: 40rem) 44vw, 91vw`

/** A picture between paragraphs, no wider than their lines. */
export const inText = `${onPhones}, (min-width: 46rem) 40rem, 91vw`

/** A picture in the column beside a text, above it where there is one column. */
export const besideText = `${onPhones}, (min-width: 88rem) 26rem, (min-width: 56rem) 30vw, 91vw`
