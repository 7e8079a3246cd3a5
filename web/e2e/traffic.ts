import type { Page, Request } from 'playwright-core'

/** What a page asks for; it has to be watched from before it is opened. */
export class Traffic {
  readonly #page: Page
  readonly #underWay = new Set<Request>()
  #begun = 0
  #tellEnd: () => void = () => undefined

  /** @param isAnswered false for requests whose answer nobody waits for */
  constructor(page: Page, isAnswered: (request: Request) => boolean = () => true) {
    this.#page = page
    page.on('request', (request) => {
      this.#begun += 1
      if (isAnswered(request)) this.#underWay.add(request)
    })
    const end = (request: Request) => {
      this.#underWay.delete(request)
      this.#tellEnd()
    }
    page.on('requestfinished', end)
    page.on('requestfailed', end)
  }

  /** Waits until the page has all that it asked for. */
  async untilAnswered(): Promise<void> {
    while (this.#underWay.size > 0) {
      await new Promise<void>((resolve) => (this.#tellEnd = resolve))
    }
  }

  /**
   * Waits until the page has all that it asked for and nothing left to do: then nothing more comes by
   * itself, unless by a timer.
   */
  async untilIdle(): Promise<void> {
    // What is asked for through `page.route` may be told a moment later: the page is looked at twice.
    for (let quiet = 0; quiet < 2; quiet++) {
      const begun = this.#begun
      await this.untilAnswered()
      const isSame = await this.#page.evaluate(haveNothingToDo).catch(isAnotherDocument)
      if (!isSame || this.#begun !== begun) quiet = -1
    }
  }
}

/** Runs in the page: what comes into sight with the next two pictures is asked for by then. */
async function haveNothingToDo(): Promise<true> {
  const nextPicture = () => new Promise((resolve) => requestAnimationFrame(resolve))
  await nextPicture()
  await nextPicture()
  // On a busy machine a page that draws nothing any more may have no idle moment for minutes.
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }))
  return true
}

/** The page was loaded anew meanwhile. */
function isAnotherDocument(error: unknown): false {
  if (/context was destroyed|navigation/i.test(String(error))) return false
  throw error
}
