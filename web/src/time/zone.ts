/** The zone that this browser's clock is set to; null where it does not tell. */
export function browserZone(): string | null {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  // Browsers that hide it say nothing or `Etc/Unknown`, which is no zone to reckon with.
  return timeZone && timeZone !== 'Etc/Unknown' ? timeZone : null
}
