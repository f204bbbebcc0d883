import { filesConnector } from '#connectors/files/index.ts';
import { testConnector } from '#test/contracts/connector-contract.ts';
import { fakeTools } from '#test/fakes/connector-tools.ts';
import { mailOf, modifiedAt } from './fixtures.ts';

const rows = Array.from({ length: 120 }, (_, index) => `${index},anna.lindqvist@example.com,Anna Lindqvist,Hej igen`);

testConnector({
  connector: filesConnector,
  settings: {
    files: [
      {
        name: 'anna.lindqvist.eml',
        bytes: Buffer.from(mailOf('Hej, jag heter Anna Lindqvist', { id: 'anna.lindqvist@x' })),
      },
      { name: 'rader.csv', bytes: Buffer.from(['id,email,name,text', ...rows].join('\n')) },
      { name: 'chatt.txt', bytes: Buffer.from('Anna Lindqvist: Hej\nKundtjänst: Hej Anna') },
    ],
  },
  tools: fakeTools(() => modifiedAt),
  personal: ['lindqvist', 'anna', 'example.com'],
});
