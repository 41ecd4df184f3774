import type { DrawnScreen } from '../../drawn-screen.ts';
import { kogScreen } from './kog-screen.ts';

export function stateEmployee(): DrawnScreen {
  return kogScreen({
    key: 'nobody/state-employee',
    path: '/account/employee.aspx',
    heading: 'State Employees',
    blocks: [
      {
        kind: 'text',
        text: 'State employees do not enroll themselves. Their supervisor or branch manager adds the app.',
      },
      {
        kind: 'links',
        name: 'back',
        look: 'row',
        links: [{ label: 'Back to the kinds of account', to: '/register/kind' }],
      },
    ],
  });
}
