import type { DrawnScreen } from '../../drawn-screen.ts';
import { requestStep } from './wizard.ts';

export function requestUpload(): DrawnScreen {
  return requestStep({
    key: 'kasper/request-upload',
    page: 'kasper/request-upload',
    step: 6,
    route: 'upload',
    upload: true,
    before: [
      { kind: 'text', text: 'Upload electronic copies of your required support documents.' },
      {
        kind: 'notice',
        tone: 'info',
        text: 'Practice: any file will do, and none is kept. Please choose no real document.',
      },
    ],
    fields: [
      { name: 'document1', label: 'Support Document', type: 'file', required: true },
      { name: 'document2', label: 'Further Support Document', type: 'file' },
    ],
    next: 'Upload and Continue',
  });
}
