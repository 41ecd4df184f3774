/** What surrounds a screen: the name of the site, the links of its header and footer. */
import type { FrameName, Link } from '../drawn-screen.ts';

export interface Frame {
  readonly site: string;
  readonly tagline: string;
  readonly header: readonly Link[];
  readonly footer: readonly Link[];
  /** English and Spanish. */
  readonly languages: boolean;
}

const kogHelp: Link = { label: 'Help', to: '/public/Help' };
const kogContact: Link = { label: 'Contact Us', to: '/public/contact' };
const policies: readonly Link[] = [
  { label: 'Privacy', to: '/public/privacy' },
  { label: 'Disclaimer', to: '/public/disclaimer' },
  { label: 'Accessibility', to: '/public/accessibility' },
];
const kog = {
  site: 'Kentucky Online Gateway',
  tagline: 'One sign-in for many services',
  footer: policies,
  languages: true,
};
const kasper = {
  site: 'KASPER',
  tagline: 'Kentucky All Schedule Prescription Electronic Reporting',
  footer: policies,
  languages: false,
};

export const FRAMES: Readonly<Record<FrameName, Frame>> = {
  kog: { ...kog, header: [kogHelp, kogContact] },
  'kog-signed-in': {
    ...kog,
    header: [
      { label: 'Home', to: '/home/' },
      kogHelp,
      kogContact,
      { label: 'Log Out', to: '/account/logout.aspx' },
    ],
  },
  kasper: {
    ...kasper,
    header: [
      { label: 'Log In', to: '/Login.aspx' },
      { label: 'Help', to: '/Help/NewAccountRequest.htm' },
    ],
  },
  'kasper-signed-in': {
    ...kasper,
    header: [
      { label: 'Help', to: '/Help/NewAccountRequest.htm' },
      { label: 'Log Out', to: '/Logout.aspx' },
    ],
  },
  upload: {
    site: 'KASPER Data Reporting',
    tagline: 'For dispensers that report',
    header: [{ label: 'FAQ', to: '/FAQ.html' }],
    footer: policies,
    languages: false,
  },
  practice: {
    site: 'Practice desk',
    tagline: 'No portal has such a screen',
    header: [
      { label: 'Desk', to: '/practice/' },
      { label: 'Mailbox', to: '/practice/mailbox' },
    ],
    footer: [],
    languages: false,
  },
};
