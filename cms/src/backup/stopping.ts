/** Aborted by Ctrl-C and SIGTERM: what is being made is given up, and nothing is left of it. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => controller.abort())
  }
  return controller.signal
}

/** As shells report a process that was interrupted. */
export const interrupted = 130
