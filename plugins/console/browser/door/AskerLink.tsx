import styled from 'styled-components';
import type { WhoAnswer } from '#core/api/contract.ts';
import { color } from '../../../shared/color.ts';
import { Icon } from '../../../shared/icons.tsx';
import { useWords } from '../../../shared/words.tsx';
import { routeTo } from '../use-route.ts';

/** Who is in, in the bar: opens the page about it. */
export function AskerLink({ who, isHere }: { who: WhoAnswer; isHere: boolean }) {
  const { t } = useWords();
  const name = nameOf(who, t);
  return (
    <Link
      href={routeTo('me')}
      aria-current={isHere ? 'page' : undefined}
      aria-label={`${name}: ${t('me.open')}`}
      title={t('me.open')}
    >
      <Icon name="person" />
      <span>{name}</span>
    </Link>
  );
}

/** How somebody is called: by his name, or by how he came in. */
export function nameOf({ name, via }: WhoAnswer, t: ReturnType<typeof useWords>['t']): string {
  if (via === 'samples') return t('me.visitor');
  return name ?? t(via === 'local-link' ? 'me.local' : 'me.unnamed');
}

const Link = styled.a`
  display: flex;
  align-items: center;
  gap: 6px;
  max-width: 190px;
  padding: 0 8px;
  color: ${color('foreground.subtle')};
  font-weight: 500;
  text-decoration: none;
  border-radius: 6px;
  span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  &:hover,
  &[aria-current] {
    color: ${color('foreground.default')};
  }
  @media (max-width: 719px) {
    span {
      display: none;
    }
  }
`;
