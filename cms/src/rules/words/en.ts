/** What somebody is told who may not publish. */
export const en = {
  moved:
    'This meeting is published: only an editor changes when and where it takes place. Bring this field back to what it was, or ask an editor.',
  deleted: 'Visitors read this: only an editor deletes what is published. Ask an editor.',
  /** Above a list of what leads there. */
  linkedFromThese:
    'Visitors are led here from elsewhere. Open each of these, take the link out, and publish or save. Then delete this.',
  /** The same before it goes off the site. */
  linkedFromTheseWhilePublic:
    'Visitors are led here from elsewhere. Open each of these, take the link out, and publish or save. Then unpublish this.',
  /** Above a list of where it is chosen. */
  chosenInThese:
    'Visitors read this elsewhere. Open each of these, choose another, and publish or save. Then delete this.',
  /** The same before it goes off the site. */
  chosenInTheseWhilePublic:
    'Visitors read this elsewhere. Open each of these, choose another, and publish or save. Then unpublish this.',
  firstLanguage: (first: string, others: readonly string[]) =>
    `Without the original in ${first} nobody sees it in ${others.join(', ')} either. Delete it in all languages, or only in ${others.join(', ')}.`,
}
