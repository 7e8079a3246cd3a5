/**
 * Screens on which a list has some 350 to 700 pixels: phones, and tablets where the menu stands beside
 * it. From 1080 pixels on Strapi has another layout, too.
 */
export function isNarrow(): boolean {
  return window.matchMedia('(max-width: 1079px)').matches
}

/** Laptops: between the menu and the border a list has some 900 pixels. */
export function isMedium(): boolean {
  return window.matchMedia('(max-width: 1439px)').matches
}
