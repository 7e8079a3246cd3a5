import type { MediaWords } from './words'

const allowed =
  'Allowed are pictures (JPEG, PNG, WebP, AVIF, GIF), PDF, Word, Excel, PowerPoint and OpenDocument files without macros, plain text, MP3, M4A and MP4.'

export const en: MediaWords = {
  kinds: {
    jpeg: 'a JPEG picture',
    png: 'a PNG picture',
    webp: 'a WebP picture',
    avif: 'an AVIF picture',
    gif: 'a GIF picture',
    pdf: 'a PDF',
    txt: 'plain text',
    mp3: 'an MP3 recording',
    m4a: 'an M4A recording',
    mp4: 'an MP4 video',
    docx: 'a Word document',
    xlsx: 'an Excel sheet',
    pptx: 'a PowerPoint file',
    odt: 'an OpenDocument text',
    ods: 'an OpenDocument sheet',
    odp: 'an OpenDocument presentation',
  },
  refused: (name, why) => `“${name}” was not uploaded: ${why} ${allowed}`,
  ending: (ending) => `files that end in “${ending}” are not allowed.`,
  noEnding: 'its name does not tell what it is: it needs an ending such as “.jpg”.',
  markup: (kind) =>
    `it is no safe file: HTML, SVG or a script stands in it, though its name says that it is ${kind}.`,
  other: (kind) =>
    `its name says that it is ${kind}, but its content is something else. Save it anew as what it should be.`,
  damaged: (kind) =>
    `it is ${kind} that can’t be read: it is damaged, or was not copied as a whole. Open it where it comes from, save it anew and upload that.`,
  tooLarge: ({ width, height, frames, mostPixels, mostPixelsOfFrames }, kind) =>
    frames === 1
      ? `it has ${width} × ${height} pixels, and ${kind} may have ${mostPixels / 1e6} million. Make it smaller and upload that.`
      : `it has ${frames} frames of ${width} × ${height} pixels. One frame may have ${mostPixels / 1e6} million pixels, and all of them together ${mostPixelsOfFrames / 1e6} million. Make it smaller or shorter and upload that.`,
}
