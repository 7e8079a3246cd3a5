/** What a drawing may be made of: shapes, text, gradients, and what is cut out of them. */
export const elements: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'style'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan'],
  ...['linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask'],
])

/** What nobody sees, with all that stands in it. */
export const unseen: ReadonlySet<string> = new Set(['title', 'desc', 'metadata'])

/** What would act, move, or show something that is no part of the drawing. */
export const acting: ReadonlySet<string> = new Set([
  ...['script', 'foreignObject', 'handler', 'listener', 'iframe', 'audio', 'video', 'object'],
  ...['animate', 'animateColor', 'animateMotion', 'animateTransform', 'set', 'discard'],
])

/** How something looks: as an attribute, in a `style` attribute, or in a style sheet within. */
export const looks: ReadonlySet<string> = new Set([
  ...['fill', 'fill-opacity', 'fill-rule', 'clip-path', 'clip-rule', 'mask', 'opacity', 'color'],
  ...['stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin'],
  ...['stroke-miterlimit', 'stroke-dasharray', 'stroke-dashoffset', 'stop-color', 'stop-opacity'],
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'font-stretch', 'font-variant'],
  ...['letter-spacing', 'word-spacing', 'text-anchor', 'text-decoration', 'baseline-shift'],
  ...['dominant-baseline', 'alignment-baseline', 'display', 'visibility', 'overflow'],
  ...['paint-order', 'vector-effect', 'mask-type', 'mix-blend-mode', 'isolation', 'transform'],
  ...['shape-rendering', 'text-rendering', 'image-rendering', 'color-rendering'],
  ...['color-interpolation', 'line-height', 'white-space'],
])

/** Where something is, and how it is referred to. */
export const attributes: ReadonlySet<string> = new Set([
  ...['id', 'class', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy'],
  ...['fr', 'd', 'points', 'width', 'height', 'dx', 'dy', 'rotate', 'textLength', 'lengthAdjust'],
  ...['viewBox', 'preserveAspectRatio', 'offset', 'spreadMethod', 'pathLength', 'refX', 'refY'],
  ...['gradientUnits', 'gradientTransform', 'clipPathUnits', 'maskUnits', 'maskContentUnits'],
])

/** What drawing programs write and nobody sees. */
export const unseenAttribute =
  /^(version|baseProfile|content(Script|Style)Type|zoomAndPan|enable-background|role|lang|tabindex|focusable|type|media|aria-[\w-]+|data-[\w-]+|-inkscape-[\w-]+)$/

/** What drawing programs write into styles, and no browser draws by it in what is allowed here. */
export const unseenLook =
  /^(-(?!moz-binding)[\w-]+|enable-background|font-feature-settings|font-variant-[\w-]+|font-variation-settings|text-(align|indent|transform|orientation|decoration-[\w-]+)|writing-mode|direction|unicode-bidi|block-progression|(solid|flood|lighting)-(color|opacity)|filter-(blend-mode|gaussianblur-deviation)|color-(interpolation-filters|profile)|shape-(padding|margin|inside)|inline-size|cursor|pointer-events)$/
