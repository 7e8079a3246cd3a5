/** Which versions of a picture are made when it is uploaded; all are WebP. */

/** Pixels of width, for the browser to choose from. */
export const widths = [320, 480, 640, 960, 1280, 1600]

/** The largest one, which stands for the picture wherever the uploaded file itself is no good. */
export const full = { key: 'full', longestSide: 2000 }

/** For the lists of the admin. */
export const thumbnail = { key: 'thumbnail', width: 245, height: 156 }
