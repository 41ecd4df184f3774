import type { DrawnScreen } from '../../drawn-screen.ts';
import { PRACTICE_PERSON } from '../../person.ts';
import { requestStep } from './wizard.ts';

export function requestProfessional(): DrawnScreen {
  return requestStep({
    key: 'kasper/request-professional',
    page: 'kasper/request-professional',
    step: 4,
    before: [{ kind: 'text', text: 'Fields with * are required.' }],
    fields: [
      {
        name: 'profession',
        label: 'Profession',
        type: 'choice',
        required: true,
        options: [
          ['', 'Select'],
          ['pharmacist', 'Pharmacist'],
          ['other', 'Another profession'],
        ],
      },
      {
        name: 'licenseNumber',
        label: 'License Number',
        type: 'text',
        required: true,
        hint: `For practice: ${PRACTICE_PERSON.licenseNumber}`,
      },
      { name: 'npi', label: 'NPI Number', type: 'text' },
      { name: 'deaNumber', label: 'DEA Number', type: 'text' },
      { name: 'employer', label: 'Place of Employment', type: 'text', required: true },
      { name: 'workPhone', label: 'Work Phone', type: 'tel' },
    ],
  });
}
