/**
 * Prints the leaflet that the example offers for download: `node seed/files/make.mjs` in `cms/`.
 * Chromium and the site's fonts are borrowed from `web`, where the browser tests and the site use them.
 */
import { readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { paper, ink, red } from '../pictures/press.mjs'
import { drawings } from '../pictures/drawings/index.mjs'

const web = new URL('../../../web/', import.meta.url)
const fromWeb = createRequire(new URL('package.json', web))
/** @param {string} name */
const bring = async (name) => (await import(pathToFileURL(fromWeb.resolve(name)).href)).default
const { chromium: browsers } = await bring('playwright-core')
const chromium = await bring('@sparticuz/chromium')

/** @param {string} file */
const font = async (file) =>
  `url(data:font/woff2;base64,${(await readFile(new URL(`fonts/${file}`, web))).toString('base64')})`

// Without the rough edge, which would be printed as dots, the picture stays made of lines.
const picture = drawings.lift.replaceAll(' filter="url(#cut)"', '')

const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>People before profit: who we are</title>
<style>
  @page { size: letter; margin: 0 }
  @font-face { font-family: Display; src: ${await font('archivo-narrow-800.woff2')} }
  @font-face { font-family: Text; src: ${await font('literata-400.woff2')} }
  * { box-sizing: border-box; margin: 0 }
  body { width: 8.5in; height: 11in; padding: 0.5in; background: ${paper}; color: ${ink}; font: 11.5pt/1.45 Text, Georgia, serif }
  h1 { font: 58pt/0.92 Display, sans-serif; letter-spacing: -0.01em; text-transform: uppercase }
  h1 em { font-style: normal; color: ${red} }
  figure { margin: 0.16in 0 0.18in; height: 3.85in; overflow: hidden }
  figure svg { display: block; width: 7.5in; height: auto; margin: -0.3in 0 0 }
  main { columns: 2; column-gap: 0.35in }
  p + p { text-indent: 1.2em }
  h2 { font: 17pt/1.1 Display, sans-serif; margin: 0.14in 0 0.05in; break-after: avoid }
  footer { position: absolute; left: 0; right: 0; bottom: 0; padding: 0.22in 0.5in 0.3in; background: ${ink}; color: ${paper}; display: grid; grid-template-columns: 1fr auto; align-items: end }
  footer strong { display: block; font: 24pt/1.05 Display, sans-serif }
  footer span { text-align: right }
</style>
<h1>People before <em>profit.</em><br>Built from below.</h1>
<figure>${picture}</figure>
<main>
  <p>There is enough on this planet to feed, clothe and educate everybody. Yet a tiny part of the population of this country holds fantastic wealth, while millions are desperately poor and many more live from one paycheck to the next.</p>
  <p>We are the Portland branch of the International Socialist Organization. We want a left alternative to a world of racism, poverty, war and environmental destruction, and we think that workers, the vast majority, are the force that can win it.</p>
  <h2>No party of the rich is ours</h2>
  <p>Democrats and Republicans both act for corporations and the people at the top. We support neither. We organize in workplaces, schools and neighborhoods instead.</p>
  <h2>Come and argue with us</h2>
  <p>You do not need to be a student, or to agree with everything. Bring your questions.</p>
</main>
<footer>
  <div><strong>Thursdays at 7 pm</strong>Smith Memorial Student Union, 1825 SW Broadway, Portland</div>
  <span>ISO Portland<br>portland@example.org</span>
</footer>
</html>`

const browser = await browsers.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args,
})
try {
  const page = await browser.newPage()
  await page.setContent(html)
  await page.evaluate('document.fonts.ready.then(() => true)')
  const file = fileURLToPath(new URL('leaflet.pdf', import.meta.url))
  await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true, tagged: true })
  console.log(`leaflet.pdf  ${((await stat(file)).size / 1000).toFixed(1)} kB`)
} finally {
  await browser.close()
}
