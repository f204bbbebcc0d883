import { Accordion } from '@zendeskgarden/react-components';
import { Tag } from '@zendeskgarden/react-tags';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import { color } from '../color.ts';
import { useWords } from '../words.tsx';
import { EarlierContacts } from './EarlierContacts.tsx';
import { FoundData } from './FoundData.tsx';
import type { InsightPanelProps } from './InsightPanel.tsx';
import { OthersSaid } from './OthersSaid.tsx';
import { Competitors, Feedback, Friction } from './claims.tsx';

interface Part {
  readonly key: string;
  readonly title: string;
  /** Stands beside the title; null where there is nothing to count. */
  readonly count: string | null;
  readonly body: ReactNode;
}

/** What is opened when it is needed. Only parts with something in them are there, the first one open. */
export function MoreSections(props: InsightPanelProps) {
  const parts = useParts(props);
  if (parts.length === 0) return null;
  return (
    <Frame>
      <Accordion level={3} isCompact isExpandable isBare defaultExpandedSections={[0]} isAnimated={false}>
        {parts.map(({ key, title, count, body }) => (
          <Accordion.Section key={key}>
            <Accordion.Header>
              <Accordion.Label>
                <span className="label">
                  {title}
                  {count !== null && (
                    <Tag size="small" isPill>
                      {count}
                    </Tag>
                  )}
                </span>
              </Accordion.Label>
            </Accordion.Header>
            <Accordion.Panel>{body}</Accordion.Panel>
          </Accordion.Section>
        ))}
      </Accordion>
    </Frame>
  );
}

function useParts({ insight, sharedBy, earlier = [], found, onShow }: InsightPanelProps): readonly Part[] {
  const { t, number } = useWords();
  const { processProblems, competitors, feedback } = insight;
  const sum = found.reduce((total, kind) => total + kind.count, 0);
  const part = (key: string, title: string, length: number, body: ReactNode): readonly Part[] =>
    length === 0 ? [] : [{ key, title, count: number(length), body }];
  return [
    ...(sharedBy && sharedBy.kind !== 'none'
      ? [{ key: 'others', title: t('panel.others'), count: null, body: <OthersSaid sharedBy={sharedBy} /> }]
      : []),
    ...part(
      'friction',
      t('panel.friction'),
      processProblems.length,
      <Friction items={processProblems} onShow={onShow} />,
    ),
    ...part(
      'competitors',
      t('panel.competitors'),
      competitors.length,
      <Competitors items={competitors} onShow={onShow} />,
    ),
    ...part('feedback', t('panel.feedback'), feedback.length, <Feedback items={feedback} onShow={onShow} />),
    ...part('earlier', t('panel.earlier'), earlier.length, <EarlierContacts contacts={earlier} />),
    ...part('found', t('panel.found'), sum, <FoundData found={found} />),
  ];
}

const Frame = styled.div`
  border-top: 1px solid ${color('border.subtle')};
  margin: 0 -4px;
  .label {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-size: 13px;
    font-weight: 600;
  }
`;
