/** What is said of colours while they are chosen. */
export const en = {
  see: 'See it on the site',
  seeHint: 'Opens the home page with these colors and this logo. Nothing is saved.',
  chooseFirst: 'First choose a color that can be read: one like “#c8161d”.',
  failed: 'The site could not be opened. Check your connection and try again.',
  samples: 'Samples of the colors',
  samplesFor: (label: string) => `${label}: samples`,
  pick: (label: string) => `${label}: pick`,
  unreadable: 'This can’t be read as a color. Pick one, or write it like “#c8161d”.',
  kept: {
    light: (ratio: string, least: string) =>
      `By day: shown as it is. Contrast ${ratio}, at least ${least}.`,
    dark: (ratio: string, least: string) =>
      `In dark mode: shown as it is. Contrast ${ratio}, at least ${least}.`,
  },
  changed: {
    light: (shown: string, chosen: string, ratio: string, least: string) =>
      `By day: shown as ${shown}, since ${chosen} could hardly be read there. Contrast ${ratio}, at least ${least}.`,
    dark: (shown: string, chosen: string, ratio: string, least: string) =>
      `In dark mode: shown as ${shown}, since ${chosen} could hardly be read there. Contrast ${ratio}, at least ${least}.`,
  },
}
