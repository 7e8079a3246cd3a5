import PDFDocument from 'pdfkit'
import type { FlyerWords } from '../../src/flyerWords'
import { allCuts, runsOf } from './faces'
import { darkRuns } from './modules'
import type { Block, Code, Ink, SetLine, Sheet } from './sheet'
import { strikeOf } from './strike'

type Document = PDFKit.PDFDocument

/**
 * Draws a sheet as a PDF of one page: text as text, in the letters that it needs of our faces, with
 * its structure, title and language (PDF 1.7, section 14.8). Black is nothing but black (DeviceGray).
 *
 * @param signal `#rrggbb`; null: black
 */
export async function pdfOf(
  sheet: Sheet,
  {
    title,
    locale,
    lastModified,
    branch,
  }: Pick<FlyerWords, 'title' | 'locale' | 'lastModified' | 'branch'>,
  signal: string | null,
): Promise<Uint8Array> {
  const { width, height, blocks, texts, code, strips } = sheet
  const changed = new Date(lastModified)
  const document = new PDFDocument({
    size: [width, height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: locale,
    displayTitle: true,
    // Of the same words come the same bytes.
    info: { Title: title.text, Author: branch, CreationDate: changed, ModDate: changed },
  })
  const whole = collected(document)
  for (const { name, data } of allCuts) document.registerFont(name, data)

  decorative(document, () => {
    for (const block of blocks) fill(document, block, block.ink, signal)
  })
  const root = document.struct('Document')
  document.addStructure(root)
  for (const text of texts) {
    root.add(
      document.struct(text.isTitle ? 'H1' : 'P', { lang: text.locale }, () => {
        for (const line of text.lines) write(document, line, signal)
      }),
    )
  }
  root.add(document.struct('Figure', { alt: code.alternativeText }, () => drawCode(document, code)))
  root.end()
  // All words of the strips stand above them.
  if (strips) decorative(document, () => drawStrips(document, sheet, strips, signal))
  document.link(code.x, code.y, code.size, code.size, code.url)
  document.end()
  return whole
}

function collected(document: Document): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pieces: Uint8Array[] = []
    document.on('data', (piece: Uint8Array) => pieces.push(piece))
    document.on('end', () => resolve(Buffer.concat(pieces)))
    document.on('error', reject)
  })
}

/** What is no part of what is read. */
function decorative(document: Document, draw: () => void): void {
  document.markContent('Artifact', { type: 'Layout' })
  draw()
  document.endMarkedContent()
}

/** The colour of what is filled next: written by itself, since pdfkit knows RGB and CMYK only. */
function ink(document: Document, name: Ink, signal: string | null): void {
  const parts = /^#(..)(..)(..)$/.exec(signal ?? '')?.slice(1)
  if (name === 'signal' && parts) {
    const shares = parts.map((part) => (Number.parseInt(part, 16) / 255).toFixed(4))
    document.addContent(`${shares.join(' ')} rg`)
  } else {
    document.addContent(name === 'white' ? '1 g' : '0 g')
  }
}

function fill(
  document: Document,
  { x, y, width, height }: Omit<Block, 'ink'>,
  name: Ink,
  signal: string | null,
): void {
  ink(document, name, signal)
  document.rect(x, y, width, height)
  document.addContent('f')
}

function write(document: Document, line: SetLine, signal: string | null): void {
  ink(document, line.ink, signal)
  for (const run of runsOf(line.text, line.face, line.size)) {
    document
      .font(run.cut.name)
      .fontSize(line.size)
      .text(run.text, line.x + run.x, line.y, { lineBreak: false, baseline: 'alphabetic' })
  }
  if (line.isStruck) fill(document, strikeOf(line), line.ink, signal)
}

function drawCode(document: Document, code: Code): void {
  document.addContent('0 g')
  for (const { x, y, width, height } of darkRuns(code)) document.rect(x, y, width, height)
  document.addContent('f')
}

function drawStrips(
  document: Document,
  sheet: Sheet,
  { count, height, left, breadth, lines }: NonNullable<Sheet['strips']>,
  signal: string | null,
): void {
  const top = sheet.height - height
  document.lineWidth(0.6)
  document.addContent('0 G')
  document.dash(4, { space: 3 })
  document.moveTo(0, top).lineTo(sheet.width, top)
  for (let strip = 1; strip < count; strip++) {
    const x = left + strip * breadth
    document.moveTo(x, top).lineTo(x, sheet.height)
  }
  document.addContent('S')
  document.undash()
  for (let strip = 0; strip < count; strip++) {
    document.save()
    document.translate(left + strip * breadth, sheet.height).rotate(-90)
    for (const line of lines) write(document, line, signal)
    document.restore()
  }
}
