import type { DrawnScreen } from '../../drawn-screen.ts';
import { PRACTICE_PERSON } from '../../person.ts';
import { kasperScreen } from './kasper-screen.ts';
import { kasperTabs } from './kasper-tabs.ts';

/** The certificate's link stands at the bottom right of the personal information. */
export function masterAccount(): DrawnScreen {
  const { firstName, lastName, address, city, email, licenseNumber, employer } = PRACTICE_PERSON;
  return kasperScreen({
    key: 'kasper/master-account',
    page: 'kasper/master-account',
    path: '/AccountDetails.aspx?account=master',
    heading: 'Master Account',
    frame: 'kasper-signed-in',
    blocks: [
      kasperTabs('Account Maintenance'),
      {
        kind: 'details',
        name: 'Personal Information',
        rows: [
          ['First Name', firstName],
          ['Last Name', lastName],
          ['Home Address', address],
          ['City', city],
          ['E-Mail Address', email],
        ],
        link: {
          label: 'KASPER Account number and Verification Certificate',
          to: '/Certificate.aspx',
          newWindow: true,
        },
      },
      {
        kind: 'details',
        name: 'Professional Information',
        rows: [
          ['License Number', licenseNumber],
          ['Place of Employment', employer],
        ],
      },
    ],
  });
}
