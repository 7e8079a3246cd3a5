/** Reports as the well-known mail servers write them, of a mail with this name, for tests. */

const inLines = (text: string) => text.replace(/\n/g, '\r\n')

const letterHeaders = (name: string) => `From: Our branch <site@branch.example.org>
To: ada@away.example.org
Subject: What comes next
Message-ID: <${name}@branch.example.org>
X-Message-Name: ${name}
MIME-Version: 1.0`

/** Headers of the letter alone. */
export const postfix = (name: string, action = 'failed', status = '5.1.1') =>
  inLines(`Return-Path: <>
Received: by mail.branch.example.org (Postfix) id 4F1C2A0; Wed, 14 May 2036 10:00:03 +0000 (UTC)
Date: Wed, 14 May 2036 10:00:03 +0000 (UTC)
From: MAILER-DAEMON@mail.branch.example.org (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: site@branch.example.org
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="9A2B7A0.1747216803/mail.branch.example.org"
Content-Transfer-Encoding: 8bit
Message-Id: <20360514100003.4F1C2A0@mail.branch.example.org>

This is a MIME-encapsulated message.

--9A2B7A0.1747216803/mail.branch.example.org
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mail.branch.example.org.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<ada@away.example.org>: host mx.away.example.org[192.0.2.7] said: 550 5.1.1
    <ada@away.example.org>: Recipient address rejected: User unknown (in reply
    to RCPT TO command)

--9A2B7A0.1747216803/mail.branch.example.org
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.branch.example.org
X-Postfix-Queue-ID: 9A2B7A0
X-Postfix-Sender: rfc822; site@branch.example.org
Arrival-Date: Wed, 14 May 2036 10:00:01 +0000 (UTC)

Final-Recipient: rfc822; ada@away.example.org
Original-Recipient: rfc822;ada@away.example.org
Action: ${action}
Status: ${status}
Remote-MTA: dns; mx.away.example.org
Diagnostic-Code: smtp; 550 5.1.1 <ada@away.example.org>: Recipient address
    rejected: User unknown

--9A2B7A0.1747216803/mail.branch.example.org
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers
Content-Transfer-Encoding: 8bit

Return-Path: <site@branch.example.org>
${letterHeaders(name)}

--9A2B7A0.1747216803/mail.branch.example.org--
`)

/** All of the letter, and a status without a detail. */
export const exim = (name: string) =>
  inLines(`Return-path: <>
From: Mail Delivery System <Mailer-Daemon@smtp.branch.example.org>
To: site@branch.example.org
References: <${name}@branch.example.org>
Content-Type: multipart/report; report-type=delivery-status; boundary=1747216803-eximdsn-1804289383
MIME-Version: 1.0
Subject: Mail delivery failed: returning message to sender
Message-Id: <E1uFAbc-0001Xy-2D@smtp.branch.example.org>
Date: Wed, 14 May 2036 10:00:03 +0000

--1747216803-eximdsn-1804289383
Content-type: text/plain; charset=us-ascii

This message was created automatically by mail delivery software.

  ada@away.example.org
    all relevant MX records point to non-existent hosts

--1747216803-eximdsn-1804289383
Content-type: message/delivery-status

Reporting-MTA: dns; smtp.branch.example.org

Action: failed
Final-Recipient: rfc822;ada@away.example.org
Status: 5.0.0

--1747216803-eximdsn-1804289383
Content-type: message/rfc822

${letterHeaders(name)}
Content-Type: text/plain; charset=utf-8

Hello Ada,

this is new.

--1747216803-eximdsn-1804289383--
`)

/** It keeps the letter's own words at a distance, and its report in base64. */
export const microsoft = (name: string) =>
  inLines(`From: <postmaster@away.example.org>
To: <site@branch.example.org>
Date: Wed, 14 May 2036 10:00:04 +0000
Content-Type: multipart/report; report-type=delivery-status;
	boundary="b1b7a2f6-6a2c-4d0c-9c1e-0f7d2f1a9c55"
X-MS-Exchange-Message-Is-Ndr:
Content-Language: en-US
Message-ID: <0f7d2f1a-9c55@away.example.org>
In-Reply-To: <${name}@branch.example.org>
References: <${name}@branch.example.org>
Subject: Undeliverable: What comes next
Auto-Submitted: auto-replied
MIME-Version: 1.0

--b1b7a2f6-6a2c-4d0c-9c1e-0f7d2f1a9c55
Content-Type: multipart/alternative; differences=Content-Type;
	boundary="c0a1f6d2"

--c0a1f6d2
Content-Type: text/plain; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

Your message to ada@away.example.org couldn't be delivered.
ada wasn't found at away.example.org=2E

--c0a1f6d2
Content-Type: text/html; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

<html><body><p>Your message couldn't be delivered=2E</p></body></html>

--c0a1f6d2--

--b1b7a2f6-6a2c-4d0c-9c1e-0f7d2f1a9c55
Content-Type: message/delivery-status
Content-Transfer-Encoding: base64

${Buffer.from(
  inLines(`Reporting-MTA: dns;AM0PR01MB1234.away.example.org
Received-From-MTA: dns;mail.branch.example.org
Arrival-Date: Wed, 14 May 2036 10:00:03 +0000

Final-Recipient: rfc822;ada@away.example.org
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup
`),
).toString('base64')}

--b1b7a2f6-6a2c-4d0c-9c1e-0f7d2f1a9c55
Content-Type: message/rfc822

Received: from mail.branch.example.org (192.0.2.4) by AM0PR01MB1234.away.example.org
${letterHeaders(name)}

Hello

--b1b7a2f6-6a2c-4d0c-9c1e-0f7d2f1a9c55--
`)

/** With a picture, in parts within parts. */
export const gmail = (name: string) =>
  inLines(`Return-Path: <>
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: site@branch.example.org
Auto-Submitted: auto-replied
Subject: Delivery Status Notification (Failure)
References: <${name}@branch.example.org>
In-Reply-To: <${name}@branch.example.org>
X-Failed-Recipients: ada@away.example.org
Message-ID: <6824a1f3.050a0220.1c6f1.0001.GMR@mx.google.com>
Date: Wed, 14 May 2036 03:00:03 -0700 (PDT)
Content-Type: multipart/report; boundary="000000000000a1b2c3"; report-type=delivery-status
MIME-Version: 1.0

--000000000000a1b2c3
Content-Type: multipart/related; boundary="000000000000d4e5f6"

--000000000000d4e5f6
Content-Type: multipart/alternative; boundary="000000000000a7b8c9"

--000000000000a7b8c9
Content-Type: text/plain; charset="UTF-8"

** Address not found **

--000000000000a7b8c9
Content-Type: text/html; charset="UTF-8"

<html><body><b>Address not found</b></body></html>

--000000000000a7b8c9--
--000000000000d4e5f6
Content-Type: image/png; name="icon.png"
Content-Disposition: attachment; filename="icon.png"
Content-Transfer-Encoding: base64
Content-ID: <icon.png>

iVBORw0KGgo=
--000000000000d4e5f6--
--000000000000a1b2c3
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.com
Received-From-MTA: dns; site@branch.example.org
Arrival-Date: Wed, 14 May 2036 03:00:02 -0700 (PDT)
X-Original-Message-ID: <${name}@branch.example.org>

Final-Recipient: rfc822; ada@away.example.org
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.away.example.org. (192.0.2.7, the server for the domain away.example.org.)
Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist.
Last-Attempt-Date: Wed, 14 May 2036 03:00:03 -0700 (PDT)

--000000000000a1b2c3
Content-Type: message/rfc822

${letterHeaders(name)}

Hello
--000000000000a1b2c3--
`)

/** Two addresses that the reader's mail is handed on to, of which one is away. */
export const sendmail = (name: string) =>
  inLines(`Return-Path: <MAILER-DAEMON@relay.example.org>
Date: Wed, 14 May 2036 10:00:05 GMT
From: Mail Delivery Subsystem <MAILER-DAEMON@relay.example.org>
Message-Id: <203605141000.54EA05012345@relay.example.org>
To: <site@branch.example.org>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="54EA05012345.1747216805/relay.example.org"
Subject: Returned mail: see transcript for details
Auto-Submitted: auto-generated (failure)

This is a MIME-encapsulated message

--54EA05012345.1747216805/relay.example.org

The original message was received at Wed, 14 May 2036 10:00:04 GMT

   ----- The following addresses had permanent fatal errors -----
<ada@home.example.org>

--54EA05012345.1747216805/relay.example.org
Content-Type: message/delivery-status

Reporting-MTA: dns; relay.example.org
Received-From-MTA: DNS; mail.branch.example.org
Arrival-Date: Wed, 14 May 2036 10:00:04 GMT

Final-Recipient: RFC822; ada@work.example.org
Action: relayed
Status: 2.1.9

Final-Recipient: RFC822; ada@home.example.org
Action: Failed
Status: 5.2.1
Diagnostic-Code: SMTP; 550 5.2.1 Mailbox disabled

--54EA05012345.1747216805/relay.example.org
Content-Type: message/rfc822

Return-Path: <site@branch.example.org>
${letterHeaders(name)}

Hello

--54EA05012345.1747216805/relay.example.org--
`)

/** Somebody is away for a while. */
export const outOfOffice = (name: string) =>
  inLines(`From: Ada <ada@away.example.org>
To: site@branch.example.org
Subject: Automatic reply: What comes next
In-Reply-To: <${name}@branch.example.org>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

I am away until Monday. Action: failed, Status: 5.1.1
`)
