const count = (number: number) => number.toLocaleString('en-US')
const percent = (full: number) => (full / 100).toLocaleString('en-US', { style: 'percent' })
const room = (megabytes: number) =>
  megabytes < 10_000 ? `${count(megabytes)} MB` : `${count(Math.floor(megabytes / 1_000))} GB`
const mails = (number: number) => `${count(number)} ${number === 1 ? 'mail' : 'mails'}`
const again = (times: number) => (times === 1 ? '' : `, ${count(times)} times`)

/** What the security log has that can't wait. */
const grave = {
  'new-administrator': (times: number) =>
    times === 1 ? 'Somebody became an administrator' : `${count(times)} became administrators`,
  'administrator-removed': (times: number) =>
    times === 1
      ? 'Somebody is no longer an administrator'
      : `${count(times)} are no longer administrators`,
  'administrators-password': (times: number) =>
    `Another person set an administrator’s password${again(times)}`,
  'administrators-factor': (times: number) =>
    `Another person reset the second step of an administrator’s log-in${again(times)}`,
  'full-token': (times: number) => `A token with full access was made or changed${again(times)}`,
  webhook: (times: number) => `A webhook was made or changed${again(times)}`,
  'entries-in-bulk': (times: number) =>
    `Many entries of visitors were exported or deleted${again(times)}`,
  'many-failures': (times: number) =>
    times === 1
      ? 'Many log-ins to one account failed'
      : `Many log-ins failed, to ${count(times)} accounts or in several hours`,
  restored: (times: number) => `A backup was restored${again(times)}`,
}

export type GraveTitles = typeof grave

/** Why nobody can look into the mailbox to which mails come back. */
const unread = {
  unreachable:
    'It can’t be reached, or broke off: see whether its server is up, and whether a firewall lets the cms get there.',
  refused:
    'It refuses the name or the password: many providers want a password of its own for each program, and some take none at all any more.',
  folder: 'It has no folder of the name that RETURNS_URL ends with.',
}

export type UnreadReasons = typeof unread

/** What can't wait, for whoever runs the site. */
export const en = {
  'disk-filling': (folder: string, free: number, full: number, isAlmostFull: boolean) => ({
    title: `The disk is ${isAlmostFull ? 'almost full' : `${percent(full)} full`}: ${room(free)} are left`,
    remedy: `${isAlmostFull ? '' : 'There is still time. '}Once it is full, nothing can be saved, uploaded or sent in; visitors can still read. On the machine, make room where ${folder} is: remove old backups that nobody needs, or give it a larger disk. Pictures and files that nothing uses can be deleted in the Media Library.`,
  }),
  'ended-unexpectedly': (times: number, at: string) => ({
    title: `The cms, the server behind the admin, ended unexpectedly ${times === 1 ? 'once' : `${count(times)} times`} within a week`,
    remedy: `It was started again, last on ${at}. Visitors could read meanwhile, and what was saved is kept. If it happens again, look at what its log says before each start: often the machine has too little memory.`,
  }),
  'backup-old': (at: string) => ({
    title: 'The last backup is more than a week old',
    remedy: `It was made on ${at}. Find out why no newer one was made, and make one: npm run backup, on the machine. Best make one every night, and copy it to another machine.`,
  }),
  'backup-untried': (at: string | null) => ({
    title:
      at === null
        ? 'No backup of this site was ever brought back as a trial'
        : 'For over a year no backup of this site was brought back as a trial',
    remedy: `${at === null ? 'As far as this site knows, nobody has restored one yet' : `The last time was on ${at}`}; whether a backup is of any use, only that tells. On the machine, bring one back into another folder, which leaves the site as it is: “Trying a backup” in docs/operating.md says how. Then this goes by itself.`,
  }),
  'zones-aged': (released: string) => ({
    title: 'The time zone data is more than a year old',
    remedy: `It is from ${released}. Where clocks are changed by other rules since, dates there are shown an hour off. A newer release of Branchline has newer data: “Time zones” in docs/operating.md says how to get it.`,
  }),
  'one-administrator': (email: string) => ({
    title: 'This site has one administrator only',
    remedy: `Should ${email} fall ill, move away or lose the password, nobody can let others in or keep the site running. Appoint a second one: Settings → Users → Invite new user, with the role Super Admin; somebody who has an account already gets that role on their page there. An invitation counts once it is accepted.`,
  }),
  'nobody-logs-in': (since: string) => ({
    title: `Nobody has logged in since ${since}`,
    remedy: `The site goes on by itself, but nobody looks after it: dates that are over, mails that wait, backups. Log in once and look at Home. If you can’t do it any more, hand the site over: Settings → Handing over has a page for your successor.`,
  }),
  'nobody-logged-in': (from: string, to: string) => ({
    title: `Nobody logged in from ${from} to ${to}`,
    remedy: `Look at what visitors read meanwhile: dates that are over, an address or a name that has changed. Below you see what needs attention. Look under Settings → Users, too, who should still have an account.`,
  }),
  'certificate-ending': (host: string, at: string, isOver: boolean) => ({
    title: isOver
      ? `Browsers warn of ${host}: its certificate has ended`
      : `Soon browsers will warn of ${host}: its certificate is about to end`,
    remedy: `${isOver ? `It was good until ${at}` : `It is good until ${at}`}, and it has not been renewed. Hardly anybody gets in past such a warning. Usually a program on the machine renews it in good time, such as Caddy: look at what its log says, and whether the name still leads to this machine.`,
  }),
  'plan-failed': (
    name: string,
    action: 'publish' | 'unpublish',
    at: string,
    problem: string | null,
  ) => ({
    title: `${name ? `“${name}”` : 'Something'} was to be ${action === 'publish' ? 'published' : 'unpublished'} on ${at}, and was not`,
    remedy: `${problem ?? 'The system could not do it, several times.'} Open it: mend what is in the way and save it, which has it done at once; do it by hand; or take the plan away.`,
  }),
  'mails-waiting': (waiting: number) => ({
    title: `${mails(waiting)} ${waiting === 1 ? 'has' : 'have'} been waiting for hours`,
    remedy:
      'Sending them failed; it is tried again for about three days. Look in the log of the cms for “A mail could not be sent”: either the mail server is away or refuses to log in, or the mailboxes of those people take nothing at the moment.',
  }),
  'mails-given-up': (givenUp: number) => ({
    title: `${mails(givenUp)} could not be sent within a day, and are given up`,
    remedy:
      'The mail server refused them for good, or they were tried in vain for three days. A few may have gone to addresses that people mistyped. Where there are many, the mail server takes what the site writes for rubbish, or somebody types invented addresses into the forms. Look in the log of the cms for “is given up”; “So that mail arrives” in docs/operating.md says what mail servers ask for. Beside an entry you see whether your answer was sent.',
  }),
  'returns-unread': (place: string, since: string, problem: keyof UnreadReasons) => ({
    title: 'Nobody sees which letters come back',
    remedy: `The mailbox at ${place} has been out of reach since ${since}. ${unread[problem]} Until then letters go on to addresses that take no mail any more; nothing is lost, since what came back meanwhile is counted later. Mend RETURNS_URL, which “Mail that comes back” in docs/operating.md explains.`,
  }),
  'domain-slowed': (waiting: number, atOnce: number) => ({
    title: `Many addresses of one mail domain: ${mails(waiting)} ${waiting === 1 ? 'waits' : 'wait'}`,
    remedy: `Within an hour more than ${count(atOnce)} different addresses of one domain came in through the forms and are not confirmed yet. The mails that ask to confirm leave one by one now, three a minute, and none is lost. Where many people of one organization are signing up, nothing has to be done. Else somebody may be filling their mailboxes through your site: ask a question in the forms, under Get involved, until it is over.`,
  }),
  'calendar-gone': (name: string, gone: number, of: number) => ({
    title: `${count(gone)} of ${count(of)} coming events are gone from the calendar “${name}”: is that right?`,
    remedy:
      'Nothing was changed here, and nothing is until somebody answers. If they were cancelled there, they are cancelled here as well when you say so. If the calendar is broken or was emptied by mistake, say no: all stays as it is. The question goes by itself once they are back.',
  }),
  'calendar-failing': (name: string, since: string, why: string) => ({
    title: `The calendar “${name}” has been unreadable since ${since}`,
    remedy: `${why} It is tried again once a day. What was brought in before stays as it is; mend the address, or stop following it, under Settings → Followed calendars.`,
  }),
  'calendar-waiting': (name: string, drafts: number, decisions: number) => ({
    title: [
      drafts === 0 ? [] : `${count(drafts)} ${drafts === 1 ? 'draft waits' : 'drafts wait'}`,
      decisions === 0
        ? []
        : `${count(decisions)} ${decisions === 1 ? 'meeting needs' : 'meetings need'} a decision`,
    ]
      .flat()
      .join(', ')
      .concat(` (calendar “${name}”)`),
    remedy: 'Look at each draft, then publish it, or delete it: it does not come again.',
  }),
  'grave-event': (of: keyof GraveTitles, times: number, at: string) => ({
    title: grave[of](times),
    remedy: `${times === 1 ? 'It was' : 'The last time was'} on ${at}. ${
      of === 'many-failures'
        ? 'Settings → Security log says whose account it was. Somebody may be guessing passwords: see that this one is long and used nowhere else.'
        : 'Settings → Security log says who did it. If none of you did, or whoever did should not have: close their account under Settings → Users, and set a new password of your own.'
    }`,
  }),
  mail: (titles: readonly string[], texts: readonly string[], admin: string) => ({
    subject: titles.join('; '),
    text: `${texts.join('\n\n')}

This is sent to administrators of the site, once a day at most, and once an hour about serious things with accounts and entries. Home shows what is still a problem:
${admin}
`,
  }),
}
