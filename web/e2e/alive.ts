import type { Page } from 'playwright-core'

/**
 * Does what makes an app take a page over, and waits until it has, with all parts of the page. A page
 * that was loaded listens: its script has run by then. One that a link opened may not be so far.
 */
export async function comesAlive(page: Page): Promise<void> {
  await page.waitForLoadState()
  await page.keyboard.press('Shift')
  await untilAlive(page)
}

/** Waits until the app has taken over a page with which somebody has done something. */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => '__vue_app__' in (document.getElementById('app') ?? {}))
  // The last to be asked for, once the app is there.
  const later = await page.waitForFunction(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .find((name) => /later-[^/]+\.js$/.test(name)),
  )
  // As text, since the tests' own loader would take the import for one of theirs. The app asked for
  // the file first and goes on in a timer's turn: it has had that before ours, and what follows too.
  await page.evaluate(`
    import(${JSON.stringify(await later.jsonValue())})
      .then(() => new Promise((resolve) => setTimeout(resolve)))
      .then(() => new Promise((resolve) => setTimeout(resolve)))
  `)
  // Words and forms are in files of their own, which may come after these: until then a browser follows
  // links and sends forms itself.
  await page.waitForFunction(() =>
    [
      ...document.querySelectorAll('#app form'),
      ...[...document.querySelectorAll('#app header a')].slice(0, 1),
    ].every((part) =>
      // Where Vue keeps what it has an element listen to.
      Object.getOwnPropertySymbols(part).some(({ description }) => description === '_vei'),
    ),
  )
}
