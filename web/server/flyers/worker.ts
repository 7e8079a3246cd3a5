import { parentPort } from 'node:worker_threads'
import { drawFlyer } from './draw'
import type { Flyer } from './flyer'

// The thread that draws flyers; see `sharePictures/drawingThread.ts`.
parentPort?.on('message', (flyer: Flyer) => {
  drawFlyer(flyer).then(
    (drawn) => parentPort?.postMessage({ drawn }),
    (error: unknown) => parentPort?.postMessage({ error: String(error) }),
  )
})
