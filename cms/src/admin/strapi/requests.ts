/** A request of the admin to the cms, which waits to be sent. */
export interface AdminRequest {
  method: string
  url: URL
  /** @param headers that it gets beside its own */
  send: (headers?: Record<string, string>) => Promise<Response>
}

/**
 * Replaces the browser's `fetch`, by which the admin asks all: Strapi offers nothing that stands around
 * its requests. To be called once, while the admin registers.
 *
 * @param around has to send the request, and give an answer
 */
export function aroundRequests(around: (request: AdminRequest) => Promise<Response>): void {
  const browsers = window.fetch.bind(window)
  window.fetch = (input, init) => {
    // Strapi asks by addresses; a whole request is somebody else's.
    if (typeof input !== 'string') return browsers(input, init)
    return around({
      method: init?.method ?? 'GET',
      url: new URL(input, location.href),
      send: (more) => browsers(input, more ? { ...init, headers: joined(init, more) } : init),
    })
  }
}

function joined(init: RequestInit | undefined, more: Record<string, string>): Headers {
  const headers = new Headers(init?.headers)
  for (const [name, value] of Object.entries(more)) headers.set(name, value)
  return headers
}
