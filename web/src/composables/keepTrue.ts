import type { Ref } from 'vue'

/** Keeps `now` true at each full minute; answers with what stops it. For the browser only. */
export function keepTrue(now: Ref<Date>): () => void {
  let timer: number
  function tick() {
    now.value = new Date()
    timer = window.setTimeout(tick, 60_000 - (now.value.getTime() % 60_000))
  }
  tick()
  return () => window.clearTimeout(timer)
}
