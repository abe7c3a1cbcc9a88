import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useWords } from '../words/bilingual.ts';
import { sharedWords } from '../words/shared.ts';
import { shellWords } from '../words/shell.ts';
import { AppearanceButtons } from './appearance-buttons.tsx';
import { Shell } from './shell.tsx';
import './shell.css';

/** The pages on which nobody has signed in yet. */
const entrances = ['/sign-in', '/activate'];

/** The shell around what one works with, or the bare bar around the ways in. */
export function Frame() {
  const outside = useLocation({ select: ({ pathname }) => entrances.includes(pathname) });
  return outside ? <Entrance /> : <Shell />;
}

function Entrance() {
  const words = useWords(shellWords);
  const shared = useWords(sharedWords);
  return (
    <>
      <a className="skip-link not-printed" href="#main">
        {words.skip}
      </a>
      <header className="top-bar not-printed">
        <Link to="/" className="top-bar-mark">
          {shared.product}
        </Link>
        <div className="top-bar-end entrance-end">
          <AppearanceButtons />
        </div>
      </header>
      <div className="shell-body">
        <main id="main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </>
  );
}
