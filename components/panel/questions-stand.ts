import type { GuideView } from '../../lib/guide/view';
import type { Clock } from './clock';

/**
 * Where "Do I need an account?" stands: `first` of all, right `after` the next step, or `later`, below what runs. It
 * stays in its place from question to question.
 */
export function questionsStand(view: GuideView, clocks: readonly Clock[]): 'first' | 'after' | 'later' {
  const asks = view.triage.asks !== null;
  const begun = view.where.kind !== 'elsewhere' || view.phases.some(({ done }) => done > 0);
  if (asks && !begun) return 'first';
  const runs = clocks.some(({ deadline: { status } }) => status === 'running' || status === 'late');
  // Who has sent the request waits for it, whatever is still open.
  return runs && !(asks && view.track !== 'sent') ? 'later' : 'after';
}
