import { onMounted, readonly, ref, type Ref } from 'vue'
import { browserZone } from '../time/zone'

/**
 * The zone that the reader's clock is set to. Null on the server and while the page is hydrated,
 * so that both render the same, and where the browser does not tell.
 */
export function useReaderZone(): Readonly<Ref<string | null>> {
  const zone = ref<string | null>(null)
  onMounted(() => {
    zone.value = browserZone()
  })
  return readonly(zone)
}
