import type { Locale } from '../../contract'
import { wordsOf } from '../../languages'
import type { DomainView } from './contract'
import type { DomainFinding } from './judging'

/** Whether mail arrives in spite of it, or because of it. */
function isGood({ is }: DomainFinding): boolean {
  return is === 'good' || is === 'watching'
}

export function domainInWords(
  domain: string,
  findings: readonly DomainFinding[],
  language: Locale,
): DomainView {
  return {
    domain,
    findings: findings.map((finding) => ({
      about: finding.about,
      isGood: isGood(finding),
      said: said(finding, domain, language),
    })),
  }
}

function said(finding: DomainFinding, domain: string, language: Locale): string {
  const { domain: words } = wordsOf(language).mail
  if (finding.is === 'unknown') return words.unknown(finding.about.toUpperCase())
  switch (finding.about) {
    case 'spf':
      return words.spf[finding.is](domain)
    case 'dkim':
      return words.dkim[finding.is](domain, finding.selectors.join(', '))
    case 'dmarc':
      return words.dmarc[finding.is](domain)
    case 'mx':
      return words.mx[finding.is](domain)
  }
}
