/** What is said before something is deleted. */
export const en = {
  kept: 'Visitors stop seeing it at once. For 400 days you can bring it back, and so can administrators: under “Deleted content” in the menu.',
  gone: 'It is gone at once, also for visitors. This is not kept: nobody can bring it back.',
  keptOfMany:
    'Delete what is chosen? Visitors stop seeing it at once. For 400 days you can bring it back, and so can administrators: under “Deleted content” in the menu.',
  goneOfMany:
    'Delete what is chosen? It is gone at once, also for visitors. This is not kept: nobody can bring it back.',
  keptTranslation:
    'This language goes off the site at once; the others stay. Begin it again, and “History” beside the form brings back what visitors saw of it, for 400 days.',
  goneTranslation: 'This language goes off the site at once; the others stay. It is not kept.',
}
