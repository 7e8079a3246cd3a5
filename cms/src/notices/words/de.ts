import type { en, GraveTitles, UnreadReasons } from './en'

const count = (number: number) => number.toLocaleString('de-DE')
const percent = (full: number) => (full / 100).toLocaleString('de-DE', { style: 'percent' })
const room = (megabytes: number) =>
  megabytes < 10_000 ? `${count(megabytes)} MB` : `${count(Math.floor(megabytes / 1_000))} GB`
const mails = (number: number) => (number === 1 ? '1 Mail wartet' : `${count(number)} Mails warten`)

const again = (times: number) => (times === 1 ? '' : `, ${count(times)}-mal`)

const grave: GraveTitles = {
  'new-administrator': (times) =>
    times === 1
      ? 'Jemand verwaltet die Website jetzt mit'
      : `${count(times)} Leute verwalten die Website jetzt mit`,
  'administrator-removed': (times) =>
    times === 1
      ? 'Jemand verwaltet die Website nicht mehr'
      : `${count(times)} Leute verwalten die Website nicht mehr`,
  'administrators-password': (times) =>
    `Jemand anderes hat ein Passwort zur Verwaltung der Website gesetzt${again(times)}`,
  'administrators-factor': (times) =>
    `Jemand anderes hat den zweiten Schritt einer Anmeldung zur Verwaltung zurückgesetzt${again(times)}`,
  'full-token': (times) =>
    `Ein Token mit vollem Zugriff wurde angelegt oder geändert${again(times)}`,
  webhook: (times) => `Ein Webhook wurde angelegt oder geändert${again(times)}`,
  'entries-in-bulk': (times) =>
    `Viele Einträge aus den Formularen wurden exportiert oder gelöscht${again(times)}`,
  'many-failures': (times) =>
    times === 1
      ? 'Viele Anmeldungen bei einem Konto sind gescheitert'
      : `Viele Anmeldungen sind gescheitert, bei ${count(times)} Konten oder über mehrere Stunden`,
  restored: (times) => `Eine Sicherung wurde zurückgespielt${again(times)}`,
}

const unread: UnreadReasons = {
  unreachable:
    'Es ist nicht erreichbar, oder die Verbindung bricht ab: Schau nach, ob sein Server läuft und ob eine Firewall das cms nicht durchlässt.',
  refused:
    'Es lehnt den Namen oder das Passwort ab: Viele Anbieter wollen für jedes Programm ein eigenes Passwort, und manche nehmen gar keines mehr.',
  folder: 'Es hat keinen Ordner mit dem Namen, auf den RETURNS_URL endet.',
}

export const de: typeof en = {
  'disk-filling': (folder, free, full, isAlmostFull) => ({
    title: `Die Festplatte ist ${isAlmostFull ? 'fast' : `zu ${percent(full)}`} voll: Es sind noch ${room(free)} frei`,
    remedy: `${isAlmostFull ? '' : 'Noch ist Zeit. '}Wenn sie voll ist, lässt sich nichts mehr speichern, hochladen oder einsenden; lesen lässt sich die Website weiter. Schaff auf dem Rechner dort Platz, wo ${folder} liegt: Entferne alte Sicherungen, die niemand braucht, oder gib ihm eine größere Festplatte. Bilder und Dateien, die nirgends vorkommen, kannst du in den Medien löschen.`,
  }),
  'ended-unexpectedly': (times, at) => ({
    title: `Das cms, der Server hinter der Verwaltung, ist binnen einer Woche ${times === 1 ? 'einmal' : `${count(times)}-mal`} unerwartet ausgefallen`,
    remedy: `Es wurde wieder gestartet, zuletzt am ${at}. Wer die Website besucht, konnte währenddessen weiterlesen, und was gespeichert war, ist erhalten. Passiert es wieder, dann schau nach, was vor jedem Start im Protokoll steht: Oft hat der Rechner zu wenig Arbeitsspeicher.`,
  }),
  'backup-old': (at) => ({
    title: 'Die letzte Sicherung ist über eine Woche alt',
    remedy: `Sie stammt vom ${at}. Schau nach, warum keine neuere gemacht wurde, und mach eine: npm run backup, auf dem Rechner. Am besten wird jede Nacht eine gemacht und auf einen anderen Rechner gebracht.`,
  }),
  'backup-untried': (at) => ({
    title:
      at === null
        ? 'Noch nie wurde eine Sicherung dieser Website zur Probe zurückgespielt'
        : 'Seit über einem Jahr wurde keine Sicherung dieser Website zur Probe zurückgespielt',
    remedy: `${at === null ? 'Soweit diese Website weiß, hat noch niemand eine zurückgespielt' : `Zuletzt war das am ${at}`}; ob eine Sicherung etwas taugt, zeigt sich nur so. Spiel auf dem Rechner eine in einen anderen Ordner zurück, die Website bleibt dabei, wie sie ist: Wie das geht, steht unter „Trying a backup“ in docs/operating.md. Danach verschwindet dieser Hinweis von selbst.`,
  }),
  'zones-aged': (released) => ({
    title: 'Die Daten der Zeitzonen sind über ein Jahr alt',
    remedy: `Sie sind vom ${released}. Wo die Uhren seitdem nach anderen Regeln umgestellt werden, stehen Termine um eine Stunde falsch da. Eine neuere Version von Branchline bringt neuere Daten mit: Wie du sie bekommst, steht unter „Time zones“ in docs/operating.md.`,
  }),
  'one-administrator': (email) => ({
    title: 'Diese Website wird nur von einer einzigen Person verwaltet',
    remedy: `Wenn ${email} krank wird, wegzieht oder das Passwort verliert, kann niemand mehr Leute hereinlassen oder die Website am Laufen halten. Bestimmt eine zweite Person: Einstellungen → Konten → Jemanden einladen, mit der Rolle Super Admin; wer schon ein Konto hat, bekommt die Rolle dort auf der eigenen Seite. Eine Einladung zählt, sobald sie angenommen ist.`,
  }),
  'nobody-logs-in': (since) => ({
    title: `Seit dem ${since} hat sich niemand angemeldet`,
    remedy: `Die Website läuft von selbst weiter, aber niemand kümmert sich: um Termine, die vorbei sind, um wartende Mails, um Sicherungen. Melde dich einmal an und sieh auf der Startseite nach. Wenn du es nicht mehr machen kannst, übergib die Website: Unter Einstellungen → Übergabe steht ein Blatt für die Person, die nach dir kommt.`,
  }),
  'nobody-logged-in': (from, to) => ({
    title: `Vom ${from} bis zum ${to} hat sich niemand angemeldet`,
    remedy: `Sieh nach, was in dieser Zeit auf der Website zu lesen war: Termine, die vorbei sind, eine Adresse oder ein Name, die nicht mehr stimmen. Was zu tun ist, steht weiter unten. Sieh auch unter Einstellungen → Konten nach, wer noch ein Konto haben soll.`,
  }),
  'certificate-ending': (host, at, isOver) => ({
    title: isOver
      ? `Browser warnen vor ${host}: Das Zertifikat ist abgelaufen`
      : `Bald warnen Browser vor ${host}: Das Zertifikat läuft ab`,
    remedy: `${isOver ? `Es galt bis zum ${at}` : `Es gilt bis zum ${at}`} und wurde nicht erneuert. Nach einer solchen Warnung kommt kaum noch jemand hinein. Gewöhnlich erneuert es ein Programm auf dem Rechner rechtzeitig, zum Beispiel Caddy: Schau nach, was dessen Protokoll sagt und ob der Name noch zu diesem Rechner führt.`,
  }),
  'plan-failed': (name, action, at, problem) => ({
    title: `${name ? `„${name}“` : 'Etwas'} sollte am ${at} ${action === 'publish' ? 'veröffentlicht' : 'zurückgezogen'} werden, und wurde es nicht`,
    remedy: `${problem ?? 'Das System hat es mehrmals versucht und konnte es nicht.'} Öffne es: Behebe, was im Weg steht, und speichere, dann wird es gleich nachgeholt; tu es von Hand; oder nimm den Plan weg.`,
  }),
  'mails-waiting': (waiting) => ({
    title: `${mails(waiting)} seit Stunden`,
    remedy:
      'Das Senden ist bisher gescheitert; es wird noch etwa drei Tage lang versucht. Such im Protokoll des cms nach „A mail could not be sent“: Entweder ist der Mailserver nicht erreichbar oder lehnt die Anmeldung ab, oder die Postfächer der Leute nehmen gerade nichts an.',
  }),
  'mails-given-up': (givenUp) => ({
    title: `${count(givenUp)} Mails ließen sich an einem Tag nicht senden; es wird nicht mehr versucht`,
    remedy:
      'Der Mailserver hat sie endgültig abgelehnt, oder es wurde drei Tage lang vergeblich versucht. Ein paar gingen vielleicht an Adressen, bei denen sich jemand vertippt hat. Sind es viele, hält der Mailserver für Müll, was die Website schreibt, oder jemand tippt erfundene Adressen in die Formulare. Such im Protokoll des cms nach „is given up“; was Mailserver verlangen, steht unter „So that mail arrives“ in docs/operating.md. Ob deine Antwort gesendet wurde, siehst du beim Eintrag.',
  }),
  'returns-unread': (place, since, problem) => ({
    title: 'Niemand sieht, welche Rundbriefe zurückkommen',
    remedy: `In das Postfach bei ${place} lässt sich seit dem ${since} nicht hineinsehen. ${unread[problem]} Bis dahin gehen Rundbriefe weiter an Adressen, die keine Mails mehr annehmen; verloren geht nichts, denn was inzwischen zurückkam, wird später gezählt. Bring RETURNS_URL in Ordnung; wie das geht, steht unter „Mail that comes back“ in docs/operating.md.`,
  }),
  'domain-slowed': (waiting, atOnce) => ({
    title: `Viele Adressen einer einzigen Mail-Domain: ${mails(waiting)}`,
    remedy: `Innerhalb einer Stunde sind über die Formulare mehr als ${count(atOnce)} verschiedene Adressen einer einzigen Domain gekommen, die noch nicht bestätigt sind. Die Mails, die um Bestätigung bitten, gehen jetzt einzeln hinaus, drei in der Minute; verloren geht keine. Wenn sich gerade viele Leute aus einer Organisation anmelden, ist nichts zu tun. Sonst füllt vielleicht jemand über eure Website fremde Postfächer: Schalte unter „Formulare und ihre Mails“ eine Frage in den Formularen ein, bis es vorbei ist.`,
  }),
  'calendar-gone': (name, gone, of) => ({
    title: `Im Kalender „${name}“ fehlen auf einmal ${count(gone)} von ${count(of)} kommenden Terminen: Stimmt das?`,
    remedy:
      'Hier wurde nichts geändert, und es bleibt dabei, bis jemand antwortet. Sind sie dort abgesagt, werden sie auch hier abgesagt, sobald du es bestätigst. Ist der Kalender kaputt oder aus Versehen leer, sag nein: Dann bleibt alles, wie es ist. Sind sie wieder da, verschwindet die Frage von selbst.',
  }),
  'calendar-failing': (name, since, why) => ({
    title: `Der Kalender „${name}“ lässt sich seit dem ${since} nicht lesen`,
    remedy: `${why} Einmal am Tag wird es wieder versucht. Was schon gekommen ist, bleibt, wie es ist; berichtige die Adresse, oder bestell den Kalender ab: unter Einstellungen → Abonnierte Kalender.`,
  }),
  'calendar-waiting': (name, drafts, decisions) => ({
    title: [
      drafts === 0 ? [] : drafts === 1 ? '1 Entwurf wartet' : `${count(drafts)} Entwürfe warten`,
      decisions === 0
        ? []
        : decisions === 1
          ? 'über 1 Treffen ist zu entscheiden'
          : `über ${count(decisions)} Treffen ist zu entscheiden`,
    ]
      .flat()
      .join(', ')
      .concat(` (Kalender „${name}“)`),
    remedy:
      'Sieh dir jeden Entwurf an und veröffentliche oder lösche ihn: Er kommt nicht noch einmal.',
  }),
  'grave-event': (of, times, at) => ({
    title: grave[of](times),
    remedy: `${times === 1 ? 'Das war' : 'Zuletzt war das'} am ${at}. ${
      of === 'many-failures'
        ? 'Unter Einstellungen → Sicherheitsprotokoll steht, um wessen Konto es geht. Vielleicht rät jemand Passwörter: Achtet darauf, dass dieses lang ist und sonst nirgends gilt.'
        : 'Unter Einstellungen → Sicherheitsprotokoll steht, wer es getan hat. War es niemand von euch, oder hätte es nicht sein dürfen: Schließt das Konto unter Einstellungen → Konten und wählt für eure eigenen neue Passwörter.'
    }`,
  }),
  mail: (titles, texts, admin) => ({
    subject: titles.join('; '),
    text: `${texts.join('\n\n')}

Diese Mail geht an alle, die die Website verwalten, höchstens einmal am Tag, und einmal in der Stunde, wenn mit Konten oder Einträgen etwas Wichtiges geschehen ist. Was noch nicht behoben ist, steht auch auf der Startseite:
${admin}
`,
  }),
}
