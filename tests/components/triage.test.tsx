// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { english } from '../../lib/words/en/english';
import { holding, type Known, SIGNED_IN, SUBMITTED } from '../guide/facts';
import { said } from '../guide/triage/answers';
import { onPage, region, showPanel } from './render-panel';

afterEach(cleanup);

const { triage, doors, popUps, steps, panel } = english;
const LOST = said({
  'kasper-account': 'holder',
  'kasper-logged-on': 'no',
  'kasper-moved-to-kog': 'no',
  workplace: 'hospital',
  'dea-registration': 'yes',
});
const ASKED: Known = ['asked-business-office', { by: 'person' }];

describe('the questions', () => {
  it('come one at a time, and a click answers', () => {
    const { asked } = showPanel();
    const question = region('Have you had a KASPER account before?');
    expect(question.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'No, never',
      'Yes',
      'I don’t know',
    ]);
    fireEvent.click(question.getByRole('button', { name: 'No, never' }));
    expect(asked).toEqual([['tick', 'kasper-account', { value: 'none' }]]);
    expect(screen.queryByText(triage.questions.workplace.ask)).toBeNull();
  });

  it('go on from what was noted before', () => {
    showPanel({ facts: said({ 'kasper-account': 'none' }) });
    expect(region(triage.questions.workplace.ask).getAllByRole('button')).toHaveLength(11);
  });

  it('are opened again to change an answer, or to leave it', () => {
    const { asked } = showPanel({
      facts: said({ 'kasper-account': 'none', workplace: 'industry', 'dea-registration': 'no' }),
    });
    const change = triage.changeOf(triage.questions['dea-registration'].short);
    fireEvent.click(screen.getByRole('button', { name: change }));
    fireEvent.click(screen.getByRole('button', { name: triage.leave }));
    expect(asked).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: change }));
    fireEvent.click(region(triage.questions['dea-registration'].ask).getByRole('button', { name: 'Yes' }));
    expect(asked).toEqual([['tick', 'dea-registration', { value: 'yes' }]]);
  });
});

describe('the questions stand', () => {
  const titles = (shown: Parameters<typeof showPanel>[0]) => {
    showPanel(shown);
    return [...document.querySelectorAll('main > section > h2')].map(({ textContent }) => textContent);
  };
  const MUST = { 'kasper-account': 'none', workplace: 'hospital', 'dea-registration': 'yes' };

  it.each([{}, { 'kasper-account': 'none' }, { 'kasper-account': 'holder' }, MUST])(
    'first, before anything is begun: %o',
    (answers) => {
      expect(titles({ facts: said(answers) })[0]).toBe(triage.title);
    },
  );

  it('right after the next step, once they are answered, or where a screen is in front', () => {
    expect(titles({ facts: said({ ...MUST, 'may-dispense-controlled': 'yes' }) })[1]).toBe(triage.title);
    cleanup();
    expect(titles({ tab: onPage('kog/my-apps') })[1]).toBe(triage.title);
  });

  it('below what runs, for who has sent the request', () => {
    const [next, time, questions] = titles({ facts: holding(...SUBMITTED) });
    expect([next, time, questions]).toEqual([
      steps['await-welcome'].title,
      english.clocks.title,
      triage.title,
    ]);
  });
});

describe('who had an account', () => {
  it('is to ask first: both sentences, the desk, and nothing to create before', () => {
    showPanel({ facts: LOST });
    const next = region(steps['ask-office'].title);
    expect(next.getByText(/their account has been inactivated/)).toBeTruthy();
    expect(next.getByText(/please do not create a new account/)).toBeTruthy();
    expect(next.getByRole('link', { name: /564-7985/ })).toBeTruthy();
    expect(region(panel.checklist).getAllByRole('listitem')[0]?.textContent).toContain(
      steps['ask-office'].title,
    );
  });

  it('goes the way of a new account once they have asked', () => {
    showPanel({ facts: new Map([...LOST, ...holding(ASKED)]) });
    expect(region(steps['choose-account-kind'].title)).toBeTruthy();
    expect(region(english.phases.ask).getByText(panel.progress(1, 1))).toBeTruthy();
  });
});

it('who is exempt is told so, and led nowhere', () => {
  showPanel({ facts: said({ 'kasper-account': 'none', workplace: 'academia', 'dea-registration': 'no' }) });
  expect(screen.getAllByRole('heading', { name: triage.outcomes.exempt })).toHaveLength(2);
  expect(screen.queryByRole('heading', { name: panel.checklist })).toBeNull();
});

describe('a step', () => {
  const row = (phase: string, title: string) =>
    within(region(phase).getByText(title).closest('li') as HTMLElement);

  it('says what comes before it, and can be ticked all the same', () => {
    const { asked } = showPanel();
    const submit = row(english.phases.submit, steps.submit.title);
    expect(submit.getByText(panel.comesAfter([steps['choose-route'].title]))).toBeTruthy();
    fireEvent.click(submit.getByRole('button', { name: panel.ticks['request-submitted'] ?? '' }));
    expect(asked).toEqual([['tick', 'request-submitted']]);
  });

  it.each([
    ['kog-account', 'choose-account-kind', 'second-kog-account'],
    ['application', 'enroll', 'state-employees'],
    ['application', 'leave-blank', 'other-apps'],
    ['application', 'request-account', 'data-upload'],
  ] as const)('%s, %s names the wrong door %s', (phase, step, door) => {
    showPanel();
    const there = row(english.phases[phase], steps[step].title);
    expect(there.getByText(doors.each[door], { exact: false })).toBeTruthy();
  });

  it('of the request tells how to let windows pop up, in each browser', () => {
    showPanel({ facts: holding(...SIGNED_IN), tab: onPage('kasper/request-welcome') });
    const next = region(steps['tick-requirements'].title);
    expect(next.getByText(popUps.title)).toBeTruthy();
    for (const browser of ['Chrome:', 'Edge:', 'Firefox:']) expect(next.getByText(browser)).toBeTruthy();
  });
});
