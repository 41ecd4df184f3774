import type { Block, DrawnScreen } from '../../drawn-screen.ts';
import { PRACTICE_PERSON } from '../../person.ts';
import { clockForm } from './clock-form.ts';
import { deskScreen } from './desk-screen.ts';
import { type Lapse, lapseBlocks } from './lessons.ts';

export interface DeskView {
  /** Practice time as it is shown. */
  readonly time: string;
  /** What has run out by now. */
  readonly lapses: readonly Lapse[];
  readonly heldBack: boolean;
  readonly secondFactor: boolean;
  readonly skin: 'usual' | 'semantic' | 'table';
}

/** Where a trainee begins, moves the clock and changes how the portal behaves. */
export function desk(view: DeskView): DrawnScreen {
  return deskScreen({
    key: 'nobody/practice-desk',
    path: '/practice/',
    heading: 'Practice desk',
    blocks: [
      {
        kind: 'text',
        text: 'Everything here is made up. Nothing you type leaves this computer, and nothing is written to disk.',
      },
      {
        kind: 'details',
        name: 'Data that practice takes',
        rows: [
          ['E-mail and user name', PRACTICE_PERSON.email],
          ['Password', PRACTICE_PERSON.password],
          ['Date of birth', PRACTICE_PERSON.dateOfBirth],
          ['Phone', PRACTICE_PERSON.phone],
        ],
      },
      {
        kind: 'links',
        name: 'begin',
        look: 'cards',
        links: [
          { label: 'Sign in', to: '/signin' },
          { label: 'Sign in on the older screen', to: '/account/login.aspx' },
          { label: 'Create a gateway account', to: '/register/kind' },
          { label: 'KASPER sign-in', to: '/Login.aspx', host: 'kasper' },
          { label: 'Mailbox', to: '/practice/mailbox' },
        ],
      },
      { kind: 'section', text: 'Clock' },
      { kind: 'text', text: `Practice time: ${view.time}` },
      clockForm('desk'),
      ...lapseBlocks(view.lapses),
      ...settings(view),
    ],
  });
}

function settings({ heldBack, secondFactor, skin }: DeskView): Block[] {
  return [
    { kind: 'section', text: 'Settings' },
    switchForm('welcome', heldBack ? 'Send the welcome e-mail' : 'Hold back the welcome e-mail'),
    switchForm('code', secondFactor ? 'Ask for no code at sign-in' : 'Ask for a code at sign-in'),
    {
      kind: 'form',
      name: 'skin',
      to: '/practice/skin',
      fields: [
        {
          name: 'skin',
          label: 'How screens are drawn',
          type: 'choice',
          value: skin,
          options: [
            ['usual', 'Each as it usually is'],
            ['semantic', 'All with labels'],
            ['table', 'All in tables'],
          ],
        },
      ],
      buttons: [{ id: 'skin', label: 'Draw so' }],
    },
    { kind: 'section', text: 'Begin again' },
    switchForm('request', 'Forget the KASPER request'),
    {
      kind: 'form',
      name: 'reset',
      to: '/practice/reset',
      fields: [
        {
          name: 'start',
          label: 'Begin',
          type: 'choice',
          options: [
            ['with-account', 'with a gateway account'],
            ['from-nothing', 'from nothing'],
          ],
        },
      ],
      buttons: [{ id: 'reset', label: 'Begin again' }],
    },
  ];
}

function switchForm(name: string, label: string): Block {
  return { kind: 'form', name, to: `/practice/${name}`, fields: [], buttons: [{ id: name, label }] };
}
