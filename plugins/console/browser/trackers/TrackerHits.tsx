import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import type { TrackerTry } from '#core/api/contract.ts';
import { color } from '../../../shared/color.ts';
import { QuoteCard } from '../../../shared/Quoted.tsx';
import { useWords } from '../../../shared/words.tsx';
import { routeTo } from '../use-route.ts';

interface TrackerHitsProps {
  readonly tried: TrackerTry;
  readonly judged: ReadonlyMap<string, boolean>;
  readonly onJudge: (text: string, isHit: boolean) => void;
}

/** What a draft found, the surest first; each can be judged, and the tracker learns from it. */
export function TrackerHits({ tried, judged, onJudge }: TrackerHitsProps) {
  const { t } = useWords();
  const { hits, found, looked } = tried;
  return (
    <div>
      <h3>{t('trackers.found', { n: found, looked })}</h3>
      {hits.length === 0 && <p>{t('trackers.found.none')}</p>}
      <List>
        {hits.map((hit) => (
          <li key={`${hit.conversation}-${hit.turn}-${hit.start}`}>
            <QuoteCard quote={hit} onShow={() => location.assign(routeTo('panel', hit.conversation))} />
            <div className="judge">
              {([true, false] as const).map((isHit) => (
                <Button
                  key={String(isHit)}
                  size="small"
                  isBasic
                  isDanger={!isHit}
                  aria-pressed={judged.get(hit.text) === isHit}
                  onClick={() => onJudge(hit.text, isHit)}
                >
                  {t(isHit ? 'trackers.right' : 'trackers.wrong')}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </List>
      {found > hits.length && <p>{t('trackers.more', { n: found - hits.length })}</p>}
    </div>
  );
}

const List = styled.ul`
  max-height: 460px;
  margin: 8px 0 0;
  padding: 0;
  overflow-y: auto;
  list-style: none;
  li + li {
    margin-top: 8px;
  }
  .judge {
    display: flex;
    gap: 4px;
  }
  .judge button[aria-pressed='true'] {
    font-weight: 650;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  p {
    color: ${color('foreground.subtle')};
  }
`;
