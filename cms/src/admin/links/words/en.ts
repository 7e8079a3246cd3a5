/** What is said of the address of a link in a text. */
export const en = {
  unreadable:
    'This is not an address. Write one such as example.org, ada@example.org or /meetings.',
}
