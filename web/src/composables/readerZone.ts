import { onMounted, readonly, ref, type Ref } from 'vue'

/**
 * The zone that the reader's clock is set to. Null on the server and while the page is hydrated,
 * so that both render the same, and where the browser does not tell.
 */
export function useReaderZone(): Readonly<Ref<string | null>> {
  const zone = ref<string | null>(null)
  onMounted(() => {
    zone.value = readerZone()
  })
  return readonly(zone)
}

function readerZone(): string | null {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  // Browsers that hide it say nothing or `Etc/Unknown`, which is no zone to reckon with.
  return timeZone && timeZone !== 'Etc/Unknown' ? timeZone : null
}
