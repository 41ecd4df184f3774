import { describe, expect, it } from 'vitest';
import { guideView } from '../../lib/guide/view';
import type { TabSeen } from '../../lib/guide/where';
import type { PageId } from '../../lib/pages/page';
import { HOLDER, holding, NOW, SIGNED_IN, SUBMITTED } from './facts';

const tab = (page: PageId): TabSeen => ({ detection: { outcome: 'page', page, met: [] } });

describe('where the person is', () => {
  it('is told from the tab, and honestly where nothing is known', () => {
    expect(guideView(holding(), null, NOW).where).toEqual({ kind: 'elsewhere' });
    const nearest = [{ page: 'kog/all-apps', missed: ['action:enroll'] }] as const;
    expect(guideView(holding(), { detection: { outcome: 'unknown', nearest } }, NOW).where).toEqual({
      kind: 'unknown',
      nearest,
    });
  });

  it('is what the person says, where they said it', () => {
    const picked: TabSeen = { detection: { outcome: 'unknown', nearest: [] }, picked: 'kog/onboarding' };
    const view = guideView(holding(...SIGNED_IN), picked, NOW);
    expect(view.where).toMatchObject({ kind: 'page', page: 'kog/onboarding', picked: true });
    expect(view.focus?.step.id).toBe('leave-blank');
  });
});

describe('the view of the guide', () => {
  it('calls next in the checklist what it shows first', () => {
    const view = guideView(holding(...SIGNED_IN, 'request-begun'), tab('kasper/request-route'), NOW);
    const next = view.phases.flatMap(({ steps }) => steps).filter(({ state }) => state.kind === 'next');
    expect(next.map(({ id }) => id)).toEqual(['choose-route']);
    expect(view.focus?.step).toMatchObject({
      id: 'choose-route',
      tick: 'route',
      choices: ['upload', 'mail'],
    });
  });

  it('keeps what is next in the checklist while somebody signs in once more', () => {
    const view = guideView(holding(...SUBMITTED), tab('kog/sign-in-email'), NOW);
    const next = view.phases.flatMap(({ steps }) => steps).filter(({ state }) => state.kind === 'next');
    expect(view.focus?.step.id).toBe('sign-in-email');
    expect(next.map(({ id }) => id)).toEqual(['await-welcome']);
  });

  it('asks when the activation e-mail arrived while the account is to be activated', () => {
    const { focus } = guideView(holding('kog-requested'), tab('kog/verification-pending'), NOW);
    expect(focus?.step).toMatchObject({
      id: 'await-activation-mail',
      tick: 'kog-activated',
      moment: { fact: 'activation-mail-arrived', known: null },
    });
  });

  it('offers to open KOG where the step is on KOG and the tab is not', () => {
    expect(guideView(holding(), null, NOW).focus?.awayFromPortal).toBe(true);
    expect(guideView(holding(), tab('kog/sign-up'), NOW).focus?.awayFromPortal).toBe(false);
    expect(guideView(holding(...SUBMITTED), null, NOW).focus?.awayFromPortal).toBe(false);
  });

  it('names the desk to a holder', () => {
    expect(guideView(holding(HOLDER), null, NOW)).toMatchObject({
      track: 'holder',
      focus: { askDesk: 'business-office', awayFromPortal: false },
    });
  });

  it('is finished with the welcome e-mail', () => {
    expect(guideView(holding(...SUBMITTED, 'welcome-mail-arrived'), null, NOW)).toMatchObject({
      finished: true,
      focus: null,
    });
  });
});
