/** The long middle of an onboarding screen: it is why the link at the bottom is out of sight at first. */
import type { Block } from '../../drawn-screen.ts';

export function onboardingNotices(app: string): Block[] {
  return [
    { kind: 'section', text: 'About this app' },
    {
      kind: 'text',
      text: `${app} is a protected system. You reach it through the gateway once your request has been processed.`,
    },
    { kind: 'section', text: 'Who may use it' },
    {
      kind: 'list',
      items: [
        'People whose work calls for it, each with an account of their own.',
        'People who have read and signed the terms of use.',
        'Nobody may use the account of somebody else.',
        'Access ends when the reason for it ends.',
      ],
    },
    { kind: 'section', text: 'What you need' },
    {
      kind: 'list',
      items: [
        'A browser that is kept up to date.',
        'Windows that open by themselves must be allowed for this site.',
        'A program that shows PDF documents.',
        'Enough time: what is not submitted is not saved.',
      ],
    },
    { kind: 'section', text: 'How requests are handled' },
    {
      kind: 'list',
      items: [
        'Requests are looked at in the order in which they come in.',
        'Requests that lack something are sent back.',
        'You are told by e-mail when your request has been processed.',
      ],
    },
    { kind: 'section', text: 'Privacy' },
    {
      kind: 'text',
      text: 'What is shown in this system may be confidential. It may be used for the purposes of your work only, and may not be passed on.',
    },
    {
      kind: 'text',
      text: 'Keep your user name and password to yourself. Nobody who works here will ever ask you for your password, neither by telephone nor by e-mail.',
    },
    { kind: 'section', text: 'Notice' },
    {
      kind: 'text',
      text: 'This system is watched for misuse. By going on you agree that what you do here may be recorded and reviewed.',
    },
    {
      kind: 'text',
      text: 'Do not leave your screen unattended. Log out when you have finished, and close all windows of the browser.',
    },
  ];
}
