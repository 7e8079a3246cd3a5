import { placeholders, type EditedKind } from '../../../mailTexts'
import type { en } from './en'

const onlyInHelp =
  'Wähle die Sprache, in der du schreibst, wenn es keine Fassung in der ersten Sprache der Website gibt. Zu finden ist es überall auf der Website, mit einem Hinweis auf seine Sprache.'

const slugHelp =
  'Der letzte Teil der Adresse. Lass sie leer: Sie entsteht aus dem Titel. Wenn du sie später änderst, führt die alte Adresse zur neuen.'

const mail = (kind: EditedKind, when: string) =>
  `${when} Eingesetzt wird, was in geschweiften Klammern steht: ${placeholders[kind].join(', ')}.`

export const de: typeof en = {
  help: {
    interest: {
      name: 'Was bei der Anmeldung angekreuzt werden kann.',
      order: 'Kleinere Zahlen stehen weiter vorn. Lass Lücken: 10, 20, 30.',
    },
    'get-involved': {
      consentText:
        'Steht neben dem Kästchen zum Ankreuzen und wird mit jedem Eintrag gespeichert. Leer: unser eigener Text.',
      lettersOn:
        'Formulare bieten dann eure Rundbriefe an, und niemand bekommt einen, der nicht darum gebeten und die eigene Adresse bestätigt hat. Aus: Von Rundbriefen ist nirgends etwas zu sehen.',
      lettersConsent:
        'Steht neben dem eigenen Kästchen, das für Rundbriefe angekreuzt wird, und wird damit aufbewahrt. Leer: unsere eigenen Worte.',
      newEntriesMail:
        'An die Kontaktadresse. jedes Mal: sofort. täglich: eine Mail am Tag für alle. keine: hier nachsehen.',
      confirmationDays:
        'Das Orga-Team eines Treffens wird per Mail gefragt, ob ein Termin stattfindet; bis eine Antwort da ist, steht auf der Website, dass er noch nicht bestätigt ist. 0: nie.',
      reminderHours: 'An alle, die erinnert werden möchten.',
      joinLinkHours: 'An alle, die zugesagt haben.',
      confirmMail: mail('confirm', 'Nach jedem Formular: Vor der Bestätigung gilt nichts.'),
      welcomeMail: mail('welcome', 'Wenn jemand eine Anmeldung oder Erinnerungen bestätigt hat.'),
      attendingMail: mail(
        'attending',
        'Wenn jemand die Zusage bestätigt hat; mit der Kalenderdatei.',
      ),
      attendingAllMail: mail(
        'attendingAll',
        'Wenn jemand die Zusage für alle Termine bestätigt hat.',
      ),
      waitingMail: mail('waiting', 'Wenn jemand für einen Termin zugesagt hat, der voll ist.'),
      movedUpMail: mail(
        'movedUp',
        'Wenn ein Platz frei ist, an die erste Person der Warteliste; mit der Kalenderdatei.',
      ),
      joinLinkMail: mail('joinLink', 'Kurz vor einem Termin, der online oder hybrid stattfindet.'),
      lettersQuestionMail: mail(
        'lettersQuestion',
        'An alle, die sich angemeldet haben, bevor ihr Rundbriefe geschrieben habt: ein einziges Mal, wenn ihr sie fragt.',
      ),
      reminderMail: mail('reminder', 'Vor einem Termin.'),
      myDataMail: mail('myData', 'An alle, die fragen, was über sie gespeichert ist.'),
      dateCancelledMail: mail('dateCancelled', 'An alle, die kommen oder erinnert werden wollten.'),
      dateMovedMail: mail('dateMoved', 'An alle, die kommen oder erinnert werden wollten.'),
      newEntriesText: mail(
        'newEntries',
        'An euch; was die Leute geschrieben haben, steht nie darin.',
      ),
      dateQuestionMail: mail('dateQuestion', 'An das Orga-Team des Treffens.'),
      messageDays: 'Auf der Seite zum Datenschutz steht dasselbe.',
      asksQuestion:
        'Nur solange Programme die Formulare ausfüllen: Es ist für alle eine Mühe mehr.',
      question: 'Etwas, das hier alle wissen.',
      answers: 'Mit Kommas dazwischen; Groß- und Kleinschreibung ist egal.',
      mailsPerAddressAndDay: 'Damit niemand über unsere Formulare mit Mails überschüttet wird.',
      mailsPerMinute: 'Was euer Mailanbieter erlaubt.',
      mailsPerHour:
        'Was euer Mailanbieter in jeder Stunde erlaubt. Rundbriefe lassen ein Zehntel davon für andere Mails. Leer: keine Grenze.',
      mailsPerDay:
        'Was euer Mailanbieter in je 24 Stunden erlaubt. Rundbriefe lassen ein Zehntel davon für andere Mails. Leer: keine Grenze.',
    },
    'sections.sign-up': {
      title: 'Wofür die Anmeldung ist.',
      text: 'Warum, in ein oder zwei Sätzen.',
    },
    page: {
      title: 'Steht groß ganz oben und in Suchergebnissen.',
      onlyIn: onlyInHelp,
      lead: 'Worum es auf der Seite geht. Beginnt die Seite mit einem Abschnitt „Auftakt“, steht oben dessen Text und dieser Satz nur in Listen.',
      sections: 'Die Seite selbst: Füg Texte, Bilder, Treffen, Fragen hinzu …',
      slug: slugHelp,
      parent: 'Leer: eine Seite auf der obersten Ebene.',
      description: 'Ein oder zwei Sätze. Leer: die Einleitung.',
      shareImage: 'Leer: Die Website zeichnet eins mit dem Titel. PNG oder JPEG, höchstens 300 kB.',
    },
    meeting: {
      title: 'So, wie die Leute es nennen.',
      onlyIn: onlyInHelp,
      firstDate: 'Der Termin, oder der erste einer Reihe.',
      allDay: 'Für Camps und ganze Tage; die Uhrzeiten gelten dann nicht.',
      startTime: 'Nach der Uhr am Ort, zum Beispiel „18:30“ oder „18.30 Uhr“.',
      endTime: 'Nach der Uhr am Ort, zum Beispiel „20:30“ oder „20.30 Uhr“.',
      daysLater: '0: am selben Tag. 1: am nächsten Tag, auch wenn es über Mitternacht geht.',
      attendance: 'Vor Ort, online oder beides (hybrid).',
      venue: 'Wähle einen Ort. Für einen neuen tippst du seinen Namen und wählst „Neu anlegen“.',
      places:
        'Leer: so viele wollen. Ist alles voll, steht auf der Warteliste, wer per Mail bestätigt, und rückt von selbst nach, sobald ein Platz frei wird.',
      joinLink: 'Steht hier nur für euch und nie auf der Website.',
      organizerEmail:
        'Wird vor jedem Termin gefragt, ob er stattfindet; steht nie auf der Website.',
      summary: 'Ein oder zwei Sätze für Listen und geteilte Links.',
      body: 'Was passiert, wer spricht, was zu lesen ist.',
      topics: 'Auf der Website lassen sich Treffen nach Themen auswählen.',
      planStatus:
        'Abgesagt oder verschoben gilt hier für alle Termine, die noch nicht vorbei sind. Für einen einzelnen nimm „Terminänderungen“; endet eine Reihe, gib ihr ein „Bis“.',
      statusNote: 'Warum, und was stattdessen ist.',
      slug: `${slugHelp} Die englische gilt in allen Sprachen.`,
      timeZone: 'Nur wenn es eine andere ist als die der Website; ein Name aus der IANA-Liste.',
      groups: 'Wessen Treffen es ist: Es steht auf ihren Seiten und in ihren Kalendern.',
    },
    'date-change': {
      meeting: 'Das Treffen, von dem ein Termin sich ändert.',
      originalDate:
        'Wie geplant, auch wenn er verlegt wird; auf der Seite des Treffens stehen alle Termine.',
      change:
        'Verlegt: Trag ein, was neu ist. Anderer Ort: Wähle den neuen. Wie geplant: Er findet statt, auch wenn der Ort geschlossen ist. Auf der Website ist es zu sehen, sobald du speicherst.',
      newDate: 'Nur wenn der Termin verlegt wird. Leer: derselbe Tag.',
      newStartTime: 'Nur wenn der Termin verlegt wird. Leer: wie immer.',
      newEndTime: 'Leer: Er dauert so lange wie immer.',
      newDaysLater: '1: am nächsten Tag, auch wenn es über Mitternacht geht. Leer: wie immer.',
      newVenue: 'Nur wenn es woanders ist; auch ein verlegter Termin kann einen neuen Ort haben.',
      note: 'Ein Satz für alle, die kommen wollen: warum, und was zu tun ist.',
      noteLocale: 'Die Sprache, in der du ihn schreibst.',
      otherNotes:
        'Dasselbe für alle, die eine andere Sprache lesen; sonst lesen sie den Hinweis darüber.',
    },
    closure: {
      venue:
        'Der Ort, der geschlossen ist. Neben seinem eigenen Formular stehen auch die Termine dort.',
      lastDay: 'Derselbe wie der erste, wenn es nur ein Tag ist.',
      dates:
        'Alle Termine dort, auch von Treffen, die erst später angelegt werden. Was für einen einzelnen Termin festgelegt ist, bleibt. Auf der Website ist es zu sehen, sobald du speicherst.',
      newVenue: 'Nur wenn die Termine woanders stattfinden.',
      note: 'Ein Satz für alle, die kommen wollen: warum, und was zu tun ist.',
      noteLocale: 'Die Sprache, in der du ihn schreibst.',
      otherNotes:
        'Dasselbe für alle, die eine andere Sprache lesen; sonst lesen sie den Hinweis darüber.',
    },
    'special-date': {
      meeting: 'Das Treffen, von dem ein Termin etwas Eigenes hat.',
      originalDate:
        'Wie geplant, auch wenn er verlegt wurde; auf der Seite des Treffens stehen alle Termine.',
      title:
        'Worum es an diesem Termin geht; steht hinter dem Titel des Treffens. Leer: nur dieser.',
      onlyIn: onlyInHelp,
      speakers: 'Die Namen stehen auch in Listen, geteilten Links und Kalendern.',
      summary: 'Ein oder zwei Sätze für Listen und geteilte Links. Leer: die des Treffens.',
      body: 'Steht über dem Text des Treffens, der weiterhin zu lesen ist.',
      agenda: 'Nur wenn es mehreres gibt: was wann und wo passiert.',
      readings: 'Für diesen Termin; steht an der Stelle von dem des Treffens.',
      image: 'Leer: das Bild des Treffens.',
      places: 'Leer: die Zahl des Treffens.',
    },
    venue: {
      name: 'Gebäude und Raum, so wie man sie kennt.',
      shortName: 'Für die Zeilen von Listen, wo Platz für zwei Wörter ist. Leer: der Name.',
      directions: 'Eingang, Stockwerk, nächste Haltestelle.',
      access: 'Gilt für jedes Treffen an diesem Ort, wenn beim Treffen nichts anderes steht.',
      latitude: 'Für den Link zur Karte; kann leer bleiben.',
    },
    position: {
      title: 'Wofür ihr steht, in wenigen Worten.',
      onlyIn: onlyInHelp,
      summary: 'Der Standpunkt in ein oder zwei Sätzen.',
      body: 'Die Begründung.',
      order: 'Kleinere Zahlen stehen weiter vorn. Lass Lücken: 10, 20, 30.',
      topics: 'Treffen zum selben Thema stehen daneben.',
      adoptedAt: 'Das Treffen, das ihn beschlossen hat.',
      supersedes: 'Der ältere Standpunkt; er kommt aus der Liste und bleibt zum Nachlesen.',
      slug: slugHelp,
    },
    article: {
      title: 'Worum es geht, in wenigen Worten.',
      onlyIn: onlyInHelp,
      kind: 'Eine Erklärung sagt, was ihr denkt, ein Bericht, was war, eine Mitteilung, was kommt.',
      appearedOn: 'Er steht über dem Text und ordnet die Liste. Leer: heute.',
      lead: 'Das Wichtigste in ein oder zwei Sätzen.',
      topics: 'Abschnitte von Seiten können die Beiträge zu einem Thema zeigen.',
      meeting: 'Wähle aus, worum es geht: Unter dem Text steht dann ein Link dorthin.',
      group: 'Die Gruppe, die ihn geschrieben hat. Ohne Gruppe und Person: die Ortsgruppe.',
      person: 'Wer ihn geschrieben hat: genannt, solange die Website die Person zeigt.',
      continues: 'Der Teil vor diesem: Die Teile führen dann zueinander.',
      slug: slugHelp,
    },
    paper: {
      course:
        'Bei einer Lerneinheit: das Dokument der Art „Kurs“, zu dem sie gehört. Die Einheiten führen dann zueinander.',
      part: '1 für die erste Einheit. Lass keine aus.',
      readings: 'Was vorher gelesen wird, neben dem Text dieses Dokuments.',
      questions: 'Eine nummerierte Liste liest sich am besten.',
      discussedOn:
        'Der Tag des Treffens, das hinter „Mehr dazu“ steht: Dieser Termin heißt danach und führt hierher.',
      group: 'Die Gruppe, von der das Dokument ist. Leer: von allen.',
      title: 'Wie es heißt: „Satzung“, „Protokoll vom März“.',
      onlyIn: onlyInHelp,
      kind: 'Auf der Website lassen sich die Dokumente einer Art auflisten.',
      lead: 'Worum es geht, in ein oder zwei Sätzen.',
      versions:
        'In eine Version kommt die Datei, meist ein PDF, oder der Text. Jede bleibt unter einer eigenen Adresse; die neueste steht unter der des Dokuments.',
      meeting: 'Das Treffen, das es beschlossen hat oder dessen Protokoll es ist.',
      slug: slugHelp,
    },
    group: {
      title: 'Der Name der Gruppe.',
      onlyIn: onlyInHelp,
      kind: 'Auf der Website steht es über dem Namen.',
      lead: 'Was die Gruppe macht, in ein oder zwei Sätzen.',
      joining: 'Wann und wohin man kommt oder was man schreibt. Ohne private Adressen und Nummern.',
      slug: `${slugHelp} Die englische gilt in allen Sprachen.`,
    },
    person: {
      groups: 'Zu welchen Gruppen jemand gehört: Auf deren Seiten steht der Name.',
      title: 'So, wie die Person hier heißen will; in jeder Sprache gleich.',
      onlyIn: onlyInHelp,
      pronouns: 'Wenn die Person sie nennen will: „sie/ihr“.',
      takesMessages:
        'Ob man über ein Formular schreiben kann: Es kommt bei Anmeldungen und Nachrichten an und zeigt keine Adresse.',
      consentOn:
        'Der Tag, an dem die Person zugestimmt hat. Ohne ihn wird niemand gezeigt; auf der Website steht er nirgends.',
      offices:
        'Was die Person für die Ortsgruppe macht, und von wann bis wann. Wer heute ein Amt hat, steht in der Liste vorn.',
      body: 'Ein paar Sätze.',
      image: 'Nur eins, mit dem die Person einverstanden ist.',
      order: 'Kleinere Zahlen stehen weiter vorn. Lass Lücken: 10, 20, 30. Leer: nach Namen.',
      slug: 'Der letzte Teil der Adresse. Lass sie leer: Sie entsteht aus dem Namen. Änderst du sie später, führt die alte zur neuen.',
    },
    circular: {
      title: 'Der Betreff des Rundbriefs. Alles andere bleibt, wie es verschickt wurde.',
      onlyIn: onlyInHelp,
      sentOn: 'Mit diesem Tag steht er in der Liste.',
      slug: slugHelp,
    },
    topic: {
      name: 'Kurz: Es steht neben dem, wovon es handelt.',
      slug: 'Lass sie leer: Sie entsteht aus dem Namen.',
    },
    'site-settings': {
      branchName: 'Steht oben auf jeder Seite.',
      tagline: 'Ein paar Worte unter dem Namen.',
      announcement:
        'Streifen über jeder Seite, der wichtigste zuerst. Gib an, bis wann, damit jeder von selbst verschwindet.',
      homePage: 'Die Seite, die auf der Website zuerst erscheint.',
      meetingsPage: 'Ihr Titel und ihre Abschnitte stehen rund um die Liste der Treffen.',
      positionsPage: 'Ihr Titel und ihre Abschnitte stehen rund um die Liste der Standpunkte.',
      newsPage: 'Ihr Titel und ihre Abschnitte stehen rund um die Liste der Beiträge.',
      documentsPage: 'Ihr Titel und ihre Abschnitte stehen rund um die Liste der Dokumente.',
      groupsPage: 'Ihr Titel und ihre Abschnitte stehen rund um die Liste der Gruppen.',
      peoplePage: 'Ihr Titel und ihre Abschnitte stehen rund um die Liste der Menschen.',
      lettersPage: 'Ihr Titel und ihre Abschnitte stehen rund um die Liste der Rundbriefe.',
      contactEmail: 'Steht auf jeder Seite.',
      timeZone: 'Ein Name aus der IANA-Liste.',
      palette: 'Eine von unseren oder eigene Farben.',
      ownColor: 'Für alles, was wichtig ist: das nächste Treffen, Knöpfe, Links.',
      ownAccent: 'Der Grund der Ankündigung, des Menüs und des Fußes. Kann leer bleiben.',
      logo: 'PNG oder einfaches SVG. Es steht oben auf jeder Seite.',
      logoSaysName: 'Dann steht der Name nicht daneben; vorgelesen wird er trotzdem.',
      shareImage:
        'Für Seiten ohne eigenes. Leer: Es wird gezeichnet. PNG oder JPEG, höchstens 300 kB.',
      embedPage: 'In einem Rahmen, ohne Skript: /embed/meetings.',
      embedData: 'Als Daten, für Programme: /embed/meetings.json.',
      keepsNothingOffline:
        'Dann öffnet sich ohne Verbindung keine Seite, und was Handys haben, geht beim nächsten Besuch.',
      socialLinks: 'Einfache Links; von dort wird nichts in die Website geladen.',
    },
    navigation: {
      header:
        'Höchstens sieben; auf dem Handy lesen sich vier am besten. Was du in der ersten Sprache machst, gilt in allen.',
    },
    redirect: {
      from: 'Ohne den Namen der Website und den ersten Schrägstrich.',
      permanent: 'Suchmaschinen vergessen dann die alte Adresse.',
      page: 'Oder trag daneben eine Adresse ein.',
      to: 'Auf dieser Website mit dem ersten Schrägstrich, sonst die ganze Webadresse.',
    },
    'shared.link': {
      label:
        'Sag, wohin er führt, nicht „hier klicken“. Leer: der Titel dessen, wohin er auf dieser Website führt. In einem Menü gilt er nur für diese Sprache.',
      page: 'Füll nur eins aus: diese Seite, einen Bereich der Website oder eine Adresse.',
      builtIn:
        'Statt einer Seite: Treffen, Standpunkte, Aktuelles, Dokumente, Gruppen, Menschen, Rundbriefe oder Mitmachen. Wovon es noch nichts gibt, steht im Menü, sobald es etwas gibt.',
      url: 'Statt einer Seite: mit https://, oder /… auf dieser Website.',
    },
    'shared.announcement': {
      text: 'Ein kurzer Satz.',
      from: 'Leer: sofort.',
      until: 'Danach verschwindet sie von selbst.',
    },
    'shared.question': { question: 'So, wie jemand von außen sie stellen würde.' },
    'person.office': {
      title: 'So, wie es unter dem Namen steht: „Kassiererin“.',
      until: 'Der letzte Tag: Danach zeigt die Website es nicht mehr. Leer: Es geht weiter.',
    },
    'sections.hero': {
      title: 'Wenige Worte, große Buchstaben.',
      text: 'Wer ihr seid, in ein oder zwei Sätzen.',
      links: 'Der erste ist der wichtigste.',
    },
    'sections.upcoming-meetings': {
      title: 'Leer: „Nächste Treffen“.',
      topic: 'Leer: alle.',
      group: 'Leer: alle.',
    },
    'sections.positions': {
      title: 'Leer: „Wofür wir stehen“.',
      topic: 'Wenn du sie nach Thema zeigst.',
      chosen: 'Wenn du sie selbst auswählst; in dieser Reihenfolge.',
    },
    'sections.news': {
      title: 'Leer: „Aktuelles“.',
      topic: 'Leer: alle.',
      group: 'Leer: alle.',
    },
    'sections.people': {
      chosen: 'In dieser Reihenfolge. Wer auf der Website nicht zu sehen ist, fehlt auch hier.',
    },
    'shared.person-choice': {
      text: 'In einem Satz, etwa „Frag mich nach der Kinderbetreuung“. Darf leer bleiben.',
    },
    'sections.groups': {
      chosen:
        'In dieser Reihenfolge. Von jeder ist zu sehen, was sie tut und wann sie sich trifft.',
    },
    'sections.documents': {
      show: 'Die neuesten bleiben von selbst aktuell.',
      count: 'Von den neuesten.',
      kind: 'Wenn du die neuesten zeigst. Leer: jede.',
      group: 'Wenn du die neuesten zeigst. Leer: jede.',
      chosen: 'Wenn du sie selbst auswählst; in dieser Reihenfolge.',
    },
    'sections.call-to-action': {
      title: 'Wozu du aufrufst. Knöpfe können ohne sie stehen.',
      links: 'Der erste ist der wichtigste.',
    },
    'sections.support': {
      way: 'Der Knopf führt dorthin, wo die Einstellungen es sagen. Nicht zu sehen, solange sie nichts sagen.',
      title: 'Leer: „Spenden“ oder „Mitglied werden“.',
      text: 'Wofür das Geld ist, oder was es heißt, Mitglied zu sein.',
    },
    'sections.video': {
      text: 'In einem oder zwei Sätzen, für alle, die es nicht sehen oder hören können.',
      file: 'Ein MP4 von höchstens 15 MB. Geladen wird es erst, wenn jemand es abspielt.',
      captions: 'Eine WebVTT-Datei (.vtt) in der Sprache dieser Seite.',
      url: 'Auf PeerTube oder YouTube zum Beispiel: mit https://. Ohne Datei führt ein Link dorthin und sagt es.',
    },
    'sections.picture': {
      credit: 'Von wem es ist.',
    },
    'sections.download': {
      description: 'Was man bekommt, zum Beispiel „Flugblatt, zwei Seiten“.',
    },
    'paper.version': {
      day: 'Ab wann sie gilt oder wann sie geschrieben wurde. An einem späteren Tag erscheint sie von selbst.',
      file: 'Als PDF. Sie kann statt eines Textes stehen oder daneben.',
      text: 'Neben jeder Überschrift steht ein Link, mit dem man sie zitieren kann.',
      decisions: 'Bei Protokollen: was beschlossen wurde, je mit einer Adresse zum Zitieren.',
      note: 'Ein Satz für die Liste der Fassungen. Bei der ersten leer.',
    },
    'paper.decision': {
      number: 'Sie bleibt beim Beschluss und steht in seiner Adresse.',
      words: 'So, wie er gefasst wurde.',
      position: 'Der Standpunkt, um den es geht: Bei ihm steht dann, wann das beschlossen wurde.',
    },
    'meeting.recurrence': {
      frequency:
        'Wöchentlich und monatlich nach Wochentag brauchen unten Tage; monatlich nach Datum und jährlich richten sich nach dem ersten Termin.',
      interval: '1 heißt jedes Mal, 2 jedes zweite Mal.',
      monday: 'Jeder Tag, an dem ihr euch trefft.',
      nth: 'Nur bei monatlich nach Wochentag: „am zweiten Sonntag“ heißt zweiter.',
      secondNth: '„Am ersten und dritten“ heißt oben erster und hier dritter.',
      isTogether: 'Mit Mo bis Fr und letzter: nur der letzte von all diesen Tagen im Monat.',
      secondDay: 'Zum Beispiel 15 für „am 1. und 15.“, wenn der erste Termin am Ersten ist.',
      lastDayOfMonth: 'Ob das nun der 28. ist oder der 31.',
      until: 'Der letzte mögliche Tag; leer: ohne Ende.',
      count: 'Statt eines letzten Tages.',
    },
    'meeting.phase': {
      from: 'Zum Beispiel ab Oktober dienstags statt donnerstags. Termine davor bleiben; was du unten leer lässt, ist wie bisher.',
      startTime: 'Leer: wie bisher.',
      endTime: 'Leer: wie bisher.',
      daysLater: '0: am selben Tag. Leer: wie bisher.',
      recurrence: 'Nur wenn andere Tage gelten sollen. Leer: wie bisher.',
      venue: 'Leer: wie bisher.',
    },
    'meeting.further-date': {
      date: 'Ein einzelner Tag, an dem es auch stattfindet, ob es sich wiederholt oder nicht.',
    },
    'meeting.access-facts': { stepFree: 'Von der Straße bis zum Platz, ohne Treppe.' },
    'meeting.access-texts': {
      whatToExpect: 'Für alle, die zum ersten Mal kommen.',
      doorContact: 'Wen man anruft oder anschreibt, wenn die Tür zu ist.',
    },
    'meeting.speaker': {
      role: 'Ein paar Worte: „Historikerin“, „von der Pflegegewerkschaft“.',
    },
    'meeting.agenda-item': {
      startTime: 'Nach der Uhr am Ort, zum Beispiel „18:30“ oder „18.30 Uhr“.',
      endTime: 'Kann leer bleiben.',
      day: 'Nur für Treffen von mehreren Tagen: 1 ist der erste.',
      who: 'Kann leer bleiben.',
      room: 'Nur wenn es ein anderer ist als sonst.',
    },
  },
  examples: {
    interest: { name: 'Plakate malen' },
    'get-involved': {
      question: 'Welcher Fluss fließt durch Köln?',
      answers: 'Rhein, der Rhein',
    },
    page: { title: 'Was wir machen' },
    meeting: {
      title: 'Wöchentliches Treffen der Ortsgruppe',
      startTime: '19:00',
      endTime: '21:00',
      places: '12',
      joinLink: 'https://…',
      timeZone: 'Europe/Berlin',
    },
    'date-change': { newStartTime: '19:00', newEndTime: '21:00' },
    'special-date': { title: 'Rosa Luxemburg über Reform' },
    venue: {
      name: 'Bürgerhaus, Raum 12',
      shortName: 'Bürgerhaus',
      streetAddress: 'Hauptstraße 8',
      city: 'Köln',
      latitude: '50.9375',
      longitude: '6.9603',
    },
    position: { title: 'Gegen den Krieg' },
    topic: { name: 'Klima' },
    'site-settings': { timeZone: 'Europe/Berlin' },
    redirect: { from: 'alte-seite', to: '/meetings' },
    'shared.link': { url: 'https://…' },
    'shared.social-link': { label: 'Mastodon', url: 'https://…' },
    'sections.quote': { sourceUrl: 'https://…' },
    'meeting.phase': { startTime: '19:00', endTime: '21:00' },
    'meeting.speaker': { url: 'https://…' },
    'meeting.agenda-item': { startTime: '19:00', endTime: '20:00' },
    'meeting.reading': { url: 'https://…' },
  },
}
