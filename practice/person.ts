/** Made-up data that the practice portal takes everywhere. No such person, place or number exists. */
export const PRACTICE_PERSON = {
  email: 'pharmacist@example.org',
  password: 'Practice-Only-1',
  /** For the day the first one has expired or is forgotten. */
  newPassword: 'Practice-Only-2',
  code: '246810',
  firstName: 'Practice',
  lastName: 'Pharmacist',
  dateOfBirth: '01/01/1900',
  address: '1 Example Street',
  city: 'Exampletown',
  state: 'KY',
  zip: '00000',
  phone: '502-555-0100',
  profession: 'pharmacist',
  licenseNumber: 'PRACTICE-1',
  npi: 'PRACTICE-2',
  deaNumber: 'PRACTICE-3',
  employer: 'Example Pharmacy',
  signature: 'Practice Pharmacist',
} as const;
