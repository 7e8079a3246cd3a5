import type { Ref } from 'vue'
import { allHadTheirTurns } from './components/inTurn'
import { keepTrue } from './composables/keepTrue'
import { fetchFaces } from './faces'
import type { FirstData } from './firstData'
import { watchIntent } from './intent'

/**
 * What a page does that has come to life whole, besides showing itself: it goes with the time, fetches ahead
 * what is meant, has the phone keep what it may, and is left so that its reader comes back to their place.
 *
 * @param sign what the visitor did first, if that is why
 * @param meant is called with the address of each link that somebody is about to follow
 * @returns whether our own faces can be shown
 */
export async function stayAwake(
  now: Ref<Date>,
  firstData: FirstData | null,
  sign: Event | null,
  meant: (address: string) => void,
): Promise<boolean> {
  history.scrollRestoration = 'manual'
  addEventListener('pagehide', leavePlace)
  addEventListener('visibilitychange', leavePlace)
  await allHadTheirTurns()
  // Until now it was the time at which the page was rendered: what the server sent holds until something
  // begins or ends, and both must say the same.
  keepTrue(now)
  // Within a preview each link is a document of its own.
  if (!firstData?.preview) {
    watchIntent(document, sign, meant)
    // That a page is shown as it was kept is no visit.
    if (firstData && !document.documentElement.dataset.kept && import.meta.env.PROD) {
      whenIdle(() => {
        import('./kept/keeping')
          .then(({ keepForOffline }) => keepForOffline(firstData))
          // A browser that keeps nothing shows the site all the same.
          .catch(() => undefined)
      })
    }
  }
  return fetchFaces(document)
}

/**
 * The router sees to where a reader comes back to in a page that is awake. One that is left may be loaded anew,
 * asleep: there the browser does.
 */
function leavePlace({ type }: Event): void {
  history.scrollRestoration = type === 'pagehide' || document.hidden ? 'auto' : 'manual'
}

function whenIdle(act: () => void): void {
  // Some browsers do not tell when they are.
  if ('requestIdleCallback' in window) requestIdleCallback(act)
  else setTimeout(act, 1_000)
}
