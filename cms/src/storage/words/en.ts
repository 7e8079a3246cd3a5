/** What whoever wanted to save something reads when nothing was kept. */
export const en = {
  full: 'Nothing was saved: the system’s disk is full. Leave this page open, tell whoever runs the system, and save again when there is room.',
  failed:
    'Nothing was saved: the database could not keep it. Leave this page open and save again in a few minutes; if that does not help, tell whoever runs the system.',
  files:
    'Nothing was saved: the storage of files does not answer. Leave this page open and try again in a few minutes; if that does not help, tell whoever runs the system.',
}
