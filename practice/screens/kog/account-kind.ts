import type { DrawnScreen } from '../../drawn-screen.ts';
import { kogScreen } from './kog-screen.ts';

/** `old` and `new` sign-up forms: which of them the choice leads to. */
export type Era = 'old' | 'new';

export function accountKind(era: Era): DrawnScreen {
  const form = era === 'old' ? '/account/register.aspx' : '/register';
  return kogScreen({
    key: era === 'old' ? 'kog/account-kind:old' : 'kog/account-kind',
    page: 'kog/account-kind',
    path: era === 'old' ? '/account/kind.aspx' : '/register/kind',
    heading: 'Create An Account',
    skin: era === 'old' ? 'table' : 'semantic',
    blocks: [
      { kind: 'text', text: 'What kind of account do you need?' },
      {
        kind: 'links',
        name: 'kinds',
        look: 'cards',
        links: [
          { label: 'Citizen', to: `${form}?kind=citizen` },
          { label: 'Business Partner', to: `${form}?kind=business` },
          { label: 'State Employee', to: '/account/employee.aspx' },
          { label: 'Local Government', to: '/public/not-drawn?kind=local' },
        ],
      },
      { kind: 'text', text: 'If you already have an account, do not create another. Log in instead.' },
    ],
  });
}
