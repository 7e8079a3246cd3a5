import type { MediaWords, SvgProblem } from './words'

const allowed =
  'Allowed are pictures (JPEG, PNG, WebP, AVIF, GIF, plain SVG), PDF, Word, Excel, PowerPoint and OpenDocument files without macros, plain text, MP3, M4A, MP4 and captions (WebVTT).'

const asPicture = 'or save it as a PNG and upload that.'

function drawing(problem: SvgProblem): string {
  switch (problem.kind) {
    case 'unreadable':
      return `it can’t be read as an SVG drawing. Open it in a drawing program and save it anew as “plain SVG”, ${asPicture}`
    case 'entities':
      return `it defines texts of its own (entities), which are not taken. Save it anew as “plain SVG”, ${asPicture}`
    case 'acts':
      return `it is more than a drawing: “${problem.part}” is in it, which would act or move. Take that out and save it as “plain SVG”, ${asPicture}`
    case 'outside':
      return `it leads to something outside of it: “${problem.part}”. Take that out and save it as “plain SVG”, ${asPicture}`
    case 'picture':
      return 'a picture of another kind is in the drawing. Upload that picture itself, or save the drawing as a PNG and upload that.'
    case 'unknown':
      return `the drawing uses “${problem.part}”, which is not taken: it would look otherwise without it. Turn everything into plain shapes (paths) in a drawing program, ${asPicture}`
    case 'sizeless':
      return `the drawing does not say how large it is, or one side is more than 20 times as long as the other. Give it a width, a height and a view box, ${asPicture}`
    case 'tooMuch':
      return {
        bytes: `the drawing has more than 300 kB. Make it simpler, ${asPicture}`,
        parts: `the drawing has too many parts. Make it simpler, ${asPicture}`,
        depth: `too many groups are nested in the drawing. Ungroup them, ${asPicture}`,
      }[problem.limit]
  }
}

export const en: MediaWords = {
  kinds: {
    jpeg: 'a JPEG picture',
    png: 'a PNG picture',
    webp: 'a WebP picture',
    avif: 'an AVIF picture',
    gif: 'a GIF picture',
    svg: 'an SVG drawing',
    pdf: 'a PDF',
    txt: 'plain text',
    vtt: 'WebVTT captions',
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
    `it is not a safe file: HTML, SVG or a script is in it, though its name says that it is ${kind}.`,
  other: (kind) =>
    `its name says that it is ${kind}, but its content is something else. Save it anew as what it should be.`,
  damaged: (kind) =>
    `it is ${kind} that can’t be read: it is damaged, or was not copied as a whole. Open it where it comes from, save it anew and upload that.`,
  drawing,
  otherSort: (isDrawing) =>
    isDrawing
      ? 'what it is to replace is an SVG drawing, whose address ends in “.svg”. Replace it by another SVG, or upload the picture as a new file.'
      : 'what it is to replace is no SVG drawing, and its address says so. Replace it by a PNG or JPEG, or upload the drawing as a new file.',
  otherKind: (ending) =>
    `what it is to replace keeps its address, which ends in “${ending}”. Replace it by such a file, or upload this one as a new file.`,
  tooLarge: ({ width, height, frames, mostPixels, mostPixelsOfFrames }, kind) =>
    frames === 1
      ? `it has ${width} × ${height} pixels, and ${kind} may have ${mostPixels / 1e6} million. Make it smaller and upload that.`
      : `it has ${frames} frames of ${width} × ${height} pixels. One frame may have ${mostPixels / 1e6} million pixels, and all of them together ${mostPixelsOfFrames / 1e6} million. Make it smaller or shorter and upload that.`,
}
