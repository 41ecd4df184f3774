import type { DrawnScreen } from '../../drawn-screen.ts';
import { PRACTICE_PERSON } from '../../person.ts';
import { requestStep } from './wizard.ts';

export function requestPersonal(): DrawnScreen {
  return requestStep({
    key: 'kasper/request-personal',
    page: 'kasper/request-personal',
    step: 3,
    before: [{ kind: 'text', text: 'Fields with * are required.' }],
    fields: [
      { name: 'firstName', label: 'First Name', type: 'text', required: true },
      { name: 'middleName', label: 'Middle Name', type: 'text' },
      { name: 'lastName', label: 'Last Name', type: 'text', required: true },
      {
        name: 'dateOfBirth',
        label: 'Date of Birth',
        type: 'text',
        required: true,
        hint: `For practice: ${PRACTICE_PERSON.dateOfBirth}`,
      },
      { name: 'address', label: 'Home Address', type: 'text', required: true },
      { name: 'city', label: 'City', type: 'text', required: true },
      {
        name: 'state',
        label: 'State',
        type: 'choice',
        options: [
          ['KY', 'Kentucky'],
          ['other', 'Another state'],
        ],
      },
      { name: 'zip', label: 'ZIP Code', type: 'text', required: true },
      { name: 'phone', label: 'Phone Number', type: 'tel', hint: `For practice: ${PRACTICE_PERSON.phone}` },
      {
        name: 'email',
        label: 'E-Mail Address',
        type: 'email',
        required: true,
        hint: `For practice: ${PRACTICE_PERSON.email}`,
      },
    ],
  });
}
