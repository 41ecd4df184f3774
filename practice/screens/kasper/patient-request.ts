import type { DrawnScreen } from '../../drawn-screen.ts';
import { kasperScreen } from './kasper-screen.ts';
import { kasperTabs } from './kasper-tabs.ts';

/** A patient screen, with made-up rows: the guide must stand down here. */
export function patientRequest(): DrawnScreen {
  return kasperScreen({
    key: 'nobody/patient-request',
    path: '/PatientRequest.aspx',
    heading: 'Patient Request',
    frame: 'kasper-signed-in',
    blocks: [
      kasperTabs('Patient Request'),
      {
        kind: 'form',
        name: 'patient',
        to: '/PatientRequest.aspx',
        fields: [
          { name: 'patientLastName', label: 'Patient Last Name', type: 'text', required: true },
          { name: 'patientFirstName', label: 'Patient First Name', type: 'text', required: true },
          { name: 'patientBirth', label: 'Date of Birth', type: 'text', required: true },
        ],
        buttons: [{ id: 'submit', label: 'Submit' }],
      },
      {
        kind: 'records',
        name: 'Requests',
        columns: ['Patient', 'Date of Birth', 'Report'],
        rows: [
          ['Patientone, Madeup', '01/01/1900', { label: 'View Report', to: '/public/not-drawn' }],
          ['Patienttwo, Madeup', '01/02/1900', { label: 'View Report', to: '/public/not-drawn' }],
        ],
      },
    ],
  });
}
