/** What is said of mail where none can be sent, and of the domain from which it is. */
export const en = {
  noResets:
    'This site sends no mail. Ask an administrator of your site: they can give you a new password under Settings → Users.',

  badSelector: 'Write the name as your mail provider gives it, such as “mail” or “s1”.',
  domain: {
    unknown: (name: string) =>
      `${name}: the name servers gave no answer. Try again in a few minutes.`,
    spf: {
      good: (domain: string) => `SPF: mail servers can tell who may send for ${domain}.`,
      missing: (domain: string) =>
        `SPF is missing: mail servers can’t tell who may send for ${domain}. Add a TXT record for ${domain} that begins with v=spf1; your mail provider says how it goes on.`,
      several: (domain: string) =>
        `SPF: ${domain} has several records that begin with v=spf1, so that none of them counts. Make one of them.`,
      open: (domain: string) =>
        `SPF: everybody may send for ${domain}. Write -all in place of all at the end of the record.`,
      deep: (domain: string) =>
        `SPF: the record of ${domain} needs more than ten look-ups, and mail servers give up. Take out providers that you don’t use any more.`,
    },
    dkim: {
      good: (domain: string, selectors: string) =>
        `DKIM: there is a key for the mails of ${domain} (${selectors}).`,
      revoked: (domain: string, selectors: string) =>
        `DKIM: the key of ${domain} was taken back (${selectors}). Have your mail provider make a new one.`,
      missing: (domain: string) =>
        `DKIM: no key was found for ${domain}. Ask your mail provider under which name (“selector”) it is published, and look again with that; if there is none have it made.`,
    },
    dmarc: {
      good: (domain: string) =>
        `DMARC: it is said what becomes of mails that only pretend to be from ${domain}.`,
      watching: (domain: string) =>
        `DMARC: mails that pretend to be from ${domain} are only counted. That is enough for letters to arrive. Once all of yours are signed, write p=quarantine in place of p=none.`,
      missing: (domain: string) =>
        `DMARC is missing, and large mail services ask for it. Add a TXT record for _dmarc.${domain}: v=DMARC1; p=none`,
      several: (domain: string) =>
        `DMARC: ${domain} has several records that begin with v=DMARC1, so that none of them counts. Leave one.`,
    },
    mx: {
      good: (domain: string) => `MX: ${domain} takes mail, so that answers arrive.`,
      missing: (domain: string) =>
        `MX is missing: nobody takes mail for ${domain}, and some mail servers refuse mail from such a domain. Add the record that your mail provider gives.`,
    },
  },
}
