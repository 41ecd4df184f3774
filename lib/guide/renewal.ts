import type { FactId } from '../facts/facts';

/** What is done for each year's renewal, in order: who has uploaded the certificate has downloaded it. */
const RENEWAL_FACTS = ['certificate-downloaded', 'certificate-uploaded'] as const satisfies readonly FactId[];

/** One of these facts and those after it; the fact itself comes first. */
export function fromRenewal(first: (typeof RENEWAL_FACTS)[number]): readonly FactId[] {
  return RENEWAL_FACTS.slice(RENEWAL_FACTS.indexOf(first));
}
