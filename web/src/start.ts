/**
 * What a page runs by itself. It can be read as the server sent it and its links lead on, so the app
 * is put to work only when somebody does something with the page, or when it has more to say to this
 * reader than the server could know.
 */
import { fetchAppFiles } from './appFiles'
import type * as App from './entry-client'
import { firstDataOf, saysTimesOfElsewhere } from './firstData'
import { firstSign } from './firstSign'
import './styles/index.css'

/** Has the app do something; a page whose files a deployment took away is loaded anew. */
async function have(what: (app: typeof App) => Promise<void>): Promise<void> {
  try {
    await what(await import('./entry-client'))
  } catch (error) {
    console.error(error)
    // Heard by the script inside the document.
    dispatchEvent(new Event('filegone'))
  }
}

/** False where the server has said all that there is to say to this reader. */
function needsApp(): boolean {
  const json = firstDataOf(document)
  return json === null || saysTimesOfElsewhere(json)
}

// Not before: nothing that there is to see waits for them.
if (document.readyState === 'complete') fetchAppFiles(document)
else addEventListener('load', () => fetchAppFiles(document))
if (needsApp()) void have(({ mount }) => mount())
void firstSign(document).then(async (sign) => {
  // What was done is shown first.
  await new Promise((resolve) => setTimeout(resolve))
  await have(({ wake }) => wake(sign))
})
