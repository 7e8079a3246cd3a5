import { parentPort } from 'node:worker_threads'
import { draw } from './draw'
import type { Drawing } from './drawing'

// The thread that draws; see `drawingThread.ts`.
parentPort?.on('message', (drawing: Drawing) => {
  draw(drawing).then(
    (drawn) => parentPort?.postMessage({ drawn }),
    (error: unknown) => parentPort?.postMessage({ error: String(error) }),
  )
})
