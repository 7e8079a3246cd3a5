/** What stands above a preview. */
export const words = {
  title: 'Preview',
  draft: 'Draft – not published',
  published: 'Published – this is what visitors see',
  look: 'Colors and logo to try – not saved',
  version: (date: string, time: string, zone: string) =>
    `Version of ${date}, ${time} (${zone}) – from the history`,
}

export type PreviewWords = typeof words
