import type { Block, DrawnScreen, Form, FormField } from '../../drawn-screen.ts';
import { kasperScreen } from './kasper-screen.ts';

/** Where the account request stands; every step is drawn at the same address. */
export const REQUEST_PATH = '/accessrequest';

export type RequestRoute = 'upload' | 'mail';

const BEGINNING = [
  'Welcome',
  'Instructions',
  'Personal Information',
  'Professional Information',
  'Submission Method',
];
const UPLOAD = ['Support Documents', 'Electronic Signature', 'Review and Submit'];
const MAIL = ['Print and Mail', 'Review and Submit'];

export interface StepParts {
  readonly key: DrawnScreen['key'];
  readonly page: NonNullable<DrawnScreen['page']>;
  /** Counted from 1. */
  readonly step: number;
  readonly route?: RequestRoute;
  readonly before?: readonly Block[];
  readonly fields: readonly FormField[];
  readonly upload?: true;
  readonly after?: readonly Block[];
  /** Label of the button that goes on. */
  readonly next?: string;
}

/** One step of the wizard, with the names of all steps above it. */
export function requestStep(parts: StepParts): DrawnScreen {
  const steps = [...BEGINNING, ...(parts.route === 'mail' ? MAIL : UPLOAD)];
  const form: Form = {
    kind: 'form',
    name: 'request',
    to: REQUEST_PATH,
    ...(parts.upload ? { upload: true } : {}),
    fields: parts.fields,
    buttons: [
      { id: 'next', label: parts.next ?? 'Next' },
      ...(parts.step > 1 ? [{ id: 'previous', label: 'Previous' }] : []),
      { id: 'cancel', label: 'Cancel' },
    ],
  };
  return kasperScreen({
    key: parts.key,
    page: parts.page,
    path: REQUEST_PATH,
    title: 'KASPER - Account Request',
    heading: `Step ${parts.step}—${steps[parts.step - 1] ?? ''}`,
    blocks: [
      { kind: 'progress', steps, current: parts.step - 1 },
      ...(parts.before ?? []),
      form,
      ...(parts.after ?? []),
    ],
  });
}
