const minuteMs = 60 * 1000

/** How long a code lasts by which somebody may set a factor up, in milliseconds. */
export const proofLastsMs = 30 * minuteMs

/** A link is proof of its owner for as long as it takes to set a factor up. */
export const linkLastsMs = 60 * minuteMs

/** How long somebody has to find an app and hand in its first code. */
export const ticketLastsMs = 60 * minuteMs

/** How long a browser is asked no more. */
export const rememberedMs = 30 * 24 * 60 * minuteMs
