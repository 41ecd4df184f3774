/** A person at a pretend browser: follows links and fills forms that are really on the screen. */
import type { DrawnScreen, Form, Link } from '../../practice/drawn-screen.ts';
import type { HostId } from '../../practice/hosts.ts';
import { open, type PracticeAction, send } from '../../practice/journey/action.ts';
import { practise } from '../../practice/journey/practise.ts';
import type { Answer } from '../../practice/journey/route.ts';
import { freshPractice, type Start } from '../../practice/journey/state.ts';
import { PRACTICE_PERSON } from '../../practice/person.ts';
import { FRAMES } from '../../practice/screens/frames.ts';

export const START = Date.UTC(2030, 0, 2, 15);

export interface Walker {
  readonly answer: () => Answer;
  readonly screen: () => DrawnScreen;
  /** Moves the real time on, in milliseconds. */
  readonly wait: (by: number) => void;
  readonly open: (host: HostId, address: string) => DrawnScreen;
  readonly follow: (label: string, row?: string) => DrawnScreen;
  readonly press: (label: string, fields?: Readonly<Record<string, string>>) => DrawnScreen;
}

export function walker(start: Start = 'with-account'): Walker {
  let now = START;
  let answer: Answer = practise(freshPractice(now, start), open('kog', '/'), now);
  const act = (action: PracticeAction) => {
    answer = practise(answer.state, action, now);
    return answer.screen;
  };
  return {
    answer: () => answer,
    screen: () => answer.screen,
    wait: (by) => {
      now += by;
    },
    open: (host, address) => act(open(host, address)),
    follow: (label, row) => {
      const link = linksOf(answer.screen, row).find((one) => one.label === label);
      if (!link) throw new Error(`${answer.screen.key} has no link "${label}"`);
      return act(open(link.host ?? answer.screen.host, link.to));
    },
    press: (label, fields = {}) => {
      for (const form of formsOf(answer.screen)) {
        const button = form.buttons.find((one) => one.label === label);
        if (button) return act(send(answer.screen.host, form.to, fields, button.id));
      }
      throw new Error(`${answer.screen.key} has no button "${label}"`);
    },
  };
}

export function formsOf(screen: DrawnScreen): readonly Form[] {
  return screen.blocks.filter((block) => block.kind === 'form');
}

/** Every link of a screen; with `row`, only of the app or record so named. */
function linksOf(screen: DrawnScreen, row?: string): readonly Link[] {
  const around = row ? [] : FRAMES[screen.frame].header;
  const within = screen.blocks.flatMap((block): readonly Link[] => {
    switch (block.kind) {
      case 'links':
        return row ? [] : block.links;
      case 'apps':
        return block.apps.filter(({ name }) => !row || name === row).map(({ link }) => link);
      case 'records':
        return block.rows
          .filter((cells) => !row || cells.includes(row))
          .flatMap((cells) => cells.filter((cell) => typeof cell !== 'string'));
      case 'details':
        return block.link && !row ? [block.link] : [];
      default:
        return [];
    }
  });
  return [...within, ...around];
}

/** Everything the screen says, for looking something up in it. */
export function said(screen: DrawnScreen): string {
  return JSON.stringify(screen.blocks);
}

export function signIn(walk: Walker, password: string = PRACTICE_PERSON.password): DrawnScreen {
  walk.open('kog', '/signin');
  walk.press('Next', { email: PRACTICE_PERSON.email });
  return walk.press('Next', { password });
}
