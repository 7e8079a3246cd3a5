/** What somebody is told who may not publish. */
export const en = {
  moved:
    'This meeting is published: only an editor changes when and where it takes place. Bring this field back to what it was, or ask an editor.',
  deleted: 'Visitors read this: only an editor deletes what is published. Ask an editor.',
}
