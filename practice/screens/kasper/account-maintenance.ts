import type { DrawnScreen } from '../../drawn-screen.ts';
import { kasperScreen } from './kasper-screen.ts';
import { kasperTabs } from './kasper-tabs.ts';

export function accountMaintenance(): DrawnScreen {
  return kasperScreen({
    key: 'kasper/account-maintenance',
    page: 'kasper/account-maintenance',
    path: '/AccountMaintenance.aspx',
    heading: 'Account Maintenance',
    frame: 'kasper-signed-in',
    blocks: [
      kasperTabs('Account Maintenance'),
      {
        kind: 'records',
        name: 'Accounts',
        columns: ['Account', 'Holder', 'Status', ''],
        rows: [
          row('Delegate Account', 'Delegate One', 'Inactive', 'delegate1'),
          row('Master Account', 'Practice Pharmacist', 'Active', 'master'),
          row('Delegate Account', 'Delegate Two', 'Active', 'delegate2'),
        ],
      },
    ],
  });
}

function row(account: string, holder: string, status: string, id: string) {
  return [account, holder, status, { label: 'view details', to: `/AccountDetails.aspx?account=${id}` }];
}
