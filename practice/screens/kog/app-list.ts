/** The apps of the pretend gateway. KASPER, kynect, Vitals and Death Registry are named by the Board; the rest are made up. */
export interface App {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** Already the person's own from the start. */
  readonly owned?: true;
}

export const KASPER_APP: App = {
  id: 'kasper',
  name: 'Kentucky All Schedule Prescription Electronic Reporting',
  about: 'Controlled substance prescription reporting (KASPER).',
};

export const APPS: readonly App[] = [
  { id: 'adult-day', name: 'Adult Day Program Reporting', about: 'Monthly reports of adult day programs.' },
  { id: 'benefit-desk', name: 'Benefit Questions Desk', about: 'Ask about a benefit.' },
  { id: 'child-care', name: 'Child Care Provider Desk', about: 'For licensed child care providers.' },
  { id: 'death-registry', name: 'Death Registry', about: 'Registration of deaths.' },
  { id: 'documents', name: 'Document Exchange', about: 'Send documents to an office.', owned: true },
  { id: 'drills', name: 'Emergency Drill Calendar', about: 'Plan and record drills.' },
  { id: 'facility', name: 'Facility Renewal', about: 'Renew the license of a facility.' },
  { id: 'home-survey', name: 'Home Visit Survey', about: 'Answer surveys after home visits.' },
  { id: 'clinic', name: 'Immunization Clinic Planner', about: 'Plan clinics and supplies.' },
  KASPER_APP,
  { id: 'newborn', name: 'Kentucky Newborn Hearing Reports', about: 'Reports of hearing screenings.' },
  { id: 'kynect', name: 'kynect', about: 'Benefits and health coverage.' },
  { id: 'learning', name: 'Learning Room', about: 'Courses and certificates.', owned: true },
  { id: 'lab', name: 'Laboratory Orders', about: 'Order kits and read results.' },
  { id: 'transport', name: 'Patient Transport Schedule', about: 'Book and review rides.' },
  { id: 'provider', name: 'Provider Directory Update', about: 'Keep your entry up to date.' },
  { id: 'vitals', name: 'Vitals', about: 'Vital records for offices.' },
];

/** Apps whose name begins with `letter` (any case); all for an empty one. */
export function appsByLetter(letter: string): readonly App[] {
  return APPS.filter((app) => app.name.toLowerCase().startsWith(letter.toLowerCase()));
}

/** Apps whose name or description holds `words`. */
export function appsBySearch(words: string): readonly App[] {
  const wanted = words.trim().toLowerCase();
  return APPS.filter((app) => `${app.name} ${app.about}`.toLowerCase().includes(wanted));
}
