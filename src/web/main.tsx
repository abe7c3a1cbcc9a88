import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './style.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root to show the pages in');
createRoot(root).render(<App />);
