import type { DrawnScreen } from '../../drawn-screen.ts';

/** The data-reporting system: the wrong door for this journey. */
export function dataUpload(): DrawnScreen {
  return {
    key: 'nobody/data-upload',
    page: null,
    host: 'upload',
    path: '/',
    title: 'KASPER Data Reporting',
    heading: 'Dispenser Log In',
    frame: 'upload',
    skin: 'table',
    blocks: [
      {
        kind: 'text',
        text: 'Pharmacies report dispensing data here. Accounts of this system are of no use elsewhere.',
      },
      {
        kind: 'form',
        name: 'logIn',
        to: '/',
        fields: [
          { name: 'userName', label: 'User Name', type: 'text' },
          { name: 'password', label: 'Password', type: 'password' },
        ],
        buttons: [{ id: 'logIn', label: 'Log In' }],
      },
      {
        kind: 'links',
        name: 'create',
        look: 'row',
        links: [{ label: 'Create An Account', to: '/register' }],
      },
    ],
  };
}
