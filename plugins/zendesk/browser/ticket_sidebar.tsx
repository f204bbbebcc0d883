import { createRoot } from 'react-dom/client';
import { allowStyles } from '../../shared/style-nonce.ts';
import { TicketSidebar } from './TicketSidebar.tsx';
import { openZafClient } from './zaf-client.ts';

allowStyles(document);
const root = document.getElementById('root');
if (root) createRoot(root).render(<TicketSidebar client={openZafClient(window)} />);
