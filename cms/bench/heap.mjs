/**
 * Loaded into a server before it starts, with `--expose-gc` and a channel to whoever started it:
 * tells on request how many bytes of its heap are in use once all that can be collected is.
 */
process.on('message', () => {
  globalThis.gc?.()
  process.send?.({ bytesInUse: process.memoryUsage().heapUsed })
})
// The channel alone must not keep the server running.
process.channel?.unref()
