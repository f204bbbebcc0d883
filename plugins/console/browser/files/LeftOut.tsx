import { Alert, Title } from '@zendeskgarden/react-notifications';
import styled from 'styled-components';
import { RedactedBody } from '../../../shared/RedactedBody.tsx';
import { useWords } from '../../../shared/words.tsx';
import type { LeftOutPlace } from './use-analysis.ts';

/** What could not be read: where and why. */
export function LeftOut({ items }: { items: readonly LeftOutPlace[] }) {
  const { t } = useWords();
  return (
    <Alert type="warning">
      <Title>{t('files.left-out', { n: items.length })}</Title>
      <List>
        {items.map(({ place, reason }, index) => (
          <li key={index}>
            <strong>{place === null ? t('files.left-out.unnamed') : <RedactedBody text={place} />}</strong>{' '}
            {reason === null ? t('files.left-out.untold') : <RedactedBody text={reason} />}
          </li>
        ))}
      </List>
    </Alert>
  );
}

const List = styled.ul`
  max-height: 180px;
  overflow-y: auto;
  margin-top: 4px;
  strong {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
`;
