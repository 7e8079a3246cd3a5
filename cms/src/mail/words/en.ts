/** What is said of mail where none can be sent. */
export const en = {
  noResets:
    'This site sends no mail. Ask an administrator of your site: they can give you a new password under Settings → Users.',
}
