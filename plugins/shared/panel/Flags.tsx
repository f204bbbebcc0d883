import { Alert, Title } from '@zendeskgarden/react-notifications';
import type { InsightView, Quote } from '#core/api/contract.ts';
import { Quoted } from '../Quoted.tsx';
import { useWords } from '../words.tsx';

interface FlagsProps {
  readonly flags: InsightView['flags'];
  readonly onShow?: ((quote: Quote) => void) | undefined;
}

/** What must not be missed: a formal complaint, a request under the GDPR, a threat, somebody in need. */
export function Flags({ flags, onShow }: FlagsProps) {
  const { named } = useWords();
  return flags.map((flag, index) => (
    <Alert type="warning" key={index}>
      <Quoted name={named('flag', flag.kind)} quotes={flag.quotes} onShow={onShow}>
        <Title>
          <h3>{named('flag', flag.kind)}</h3>
        </Title>
        {named('flag.todo', flag.kind)}
      </Quoted>
    </Alert>
  ));
}
