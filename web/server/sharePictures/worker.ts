import { parentPort } from 'node:worker_threads'
import { draw } from './draw'
import type { Drawing } from './drawing'

// The thread that draws; see `drawingThread.ts`.
parentPort?.on('message', (drawing: Drawing) => {
  draw(drawing).then(
    (png) => parentPort?.postMessage({ png }),
    (error: unknown) => parentPort?.postMessage({ error: String(error) }),
  )
})
