/** Whoever looks has a finger to point with: their device has wheels and calendars of its own. */
export const fingers = '(pointer: coarse)'
