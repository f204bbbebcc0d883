import { createRoot } from 'react-dom/client';
import { allowStyles } from '../../shared/style-nonce.ts';
import { Workbench } from './Workbench.tsx';

allowStyles(document);
const root = document.getElementById('root');
if (root) createRoot(root).render(<Workbench />);
